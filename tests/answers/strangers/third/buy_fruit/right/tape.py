"""Records the layers on a tape and hands the gradients back by name."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    values = dict(locals())
    names = list(values)
    tape = []

    def record(layer, out, *inputs):
        values[out] = layer.forward(*(values[name] for name in inputs))
        tape.append((layer, out, inputs))

    record(MulLayer(), "apples", "apple_price", "apple_count")
    record(MulLayer(), "oranges", "orange_price", "orange_count")
    record(AddLayer(), "fruit", "apples", "oranges")
    record(MulLayer(), "total", "fruit", "tax")
    slopes = {"total": 1}
    for layer, out, inputs in reversed(tape):
        slopes.update(zip(inputs, layer.backward(slopes[out])))
    return values["total"], {name: slopes[name] for name in names}
