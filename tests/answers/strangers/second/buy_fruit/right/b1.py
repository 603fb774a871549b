"""Loops over the kinds of fruit with a dict of layers, and puts the tax first in its layer."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    inputs = {"orange": (orange_count, orange_price), "apple": (apple_count, apple_price)}
    layers = {kind: MulLayer() for kind in inputs}
    adder, taxer = AddLayer(), MulLayer()
    costs = [layers[kind].forward(*pair) for kind, pair in inputs.items()]
    total = taxer.forward(tax, adder.forward(*costs))
    gradients = {}
    gradients["tax"], dsum = taxer.backward(1)
    for kind, d in zip(inputs, adder.backward(dsum)):
        gradients[kind + "_count"], gradients[kind + "_price"] = layers[kind].backward(d)
    return total, gradients
