"""Every step writes its way back onto a tape that is then read in reverse: right."""

def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    value = dict(apple_price=apple_price, apple_count=apple_count,
                 orange_price=orange_price, orange_count=orange_count, tax=tax)
    tape = []

    def step(kind, left, right, result):
        layer = kind()
        value[result] = layer.forward(value[left], value[right])
        tape.append((layer, left, right, result))

    step(MulLayer, "apple_price", "apple_count", "apples")
    step(MulLayer, "orange_price", "orange_count", "oranges")
    step(AddLayer, "apples", "oranges", "all")
    step(MulLayer, "all", "tax", "total")

    grad = {"total": 1}
    while tape:
        layer, left, right, result = tape.pop()
        grad[left], grad[right] = layer.backward(grad.pop(result))
    return value["total"], grad
