"""Right: a list of steps, run forward and then in reverse."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    value = dict(apple_price=apple_price, apple_count=apple_count, orange_price=orange_price,
                 orange_count=orange_count, tax=tax)
    inputs = list(value)
    steps = [
        (MulLayer(), "apple_price", "apple_count", "apples"),
        (MulLayer(), "orange_price", "orange_count", "oranges"),
        (AddLayer(), "apples", "oranges", "all"),
        (MulLayer(), "all", "tax", "total"),
    ]
    for layer, left, right, out in steps:
        value[out] = layer.forward(value[left], value[right])
    signal = {"total": 1}
    for layer, left, right, out in steps[::-1]:
        signal[left], signal[right] = layer.backward(signal[out])
    return value["total"], {name: signal[name] for name in inputs}
