"""Right; a table of layers, and loops over it."""

def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    inputs = {"apple": (apple_price, apple_count), "orange": (orange_price, orange_count)}
    stalls = {fruit: MulLayer() for fruit in inputs}
    till, office = AddLayer(), MulLayer()
    total = office.forward(till.forward(*[stalls[k].forward(*v) for k, v in inputs.items()]), tax)

    signal, tax_gradient = office.backward(1)
    gradients = {"tax": tax_gradient}
    for fruit, d in zip(inputs, till.backward(signal)):
        for part, g in zip(("price", "count"), stalls[fruit].backward(d)):
            gradients[fruit + "_" + part] = g
    return total, gradients
