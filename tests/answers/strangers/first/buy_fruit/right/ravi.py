"""Right: a loop over the kinds of fruit with dicts of layers and names built from them."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    basket = {"apple": (apple_price, apple_count), "orange": (orange_price, orange_count)}
    layers = {kind: MulLayer() for kind in basket}
    costs = [layers[kind].forward(*pair) for kind, pair in basket.items()]
    both, pay = AddLayer(), MulLayer()
    total = pay.forward(both.forward(*costs), tax)

    gradients = {}
    signal, gradients["tax"] = pay.backward(1)
    for kind, d in zip(basket, both.backward(signal)):
        gradients[kind + "_price"], gradients[kind + "_count"] = layers[kind].backward(d)
    return total, gradients
