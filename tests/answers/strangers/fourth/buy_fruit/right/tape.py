"""Right; a small tape remembers the layers and is played backward."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    tape = []
    values = {"apple_price": apple_price, "apple_count": apple_count,
              "orange_price": orange_price, "orange_count": orange_count, "tax": tax}
    names = list(values)

    def run(layer, left, right, out):
        values[out] = layer.forward(values[left], values[right])
        tape.append((layer, left, right, out))

    run(MulLayer(), "apple_count", "apple_price", "a")
    run(MulLayer(), "orange_price", "orange_count", "o")
    run(AddLayer(), "a", "o", "sum")
    run(MulLayer(), "tax", "sum", "total")
    slopes = {"total": 1.0}
    for layer, left, right, out in reversed(tape):
        slopes[left], slopes[right] = layer.backward(slopes[out])
    return values["total"], {name: slopes[name] for name in names}
