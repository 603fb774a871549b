"""Right; the layers are kept in a dict, and a loop takes care of both fruits."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    basket = {"orange": (orange_price, orange_count), "apple": (apple_price, apple_count)}
    mul = {kind: MulLayer() for kind in (*basket, "tax")}
    plus = AddLayer()
    costs = [mul[kind].forward(*pair) for kind, pair in basket.items()]
    total = mul["tax"].forward(plus.forward(*costs), tax)
    gradients = {}
    signal, gradients["tax"] = mul["tax"].backward(1)
    for kind, d in zip(basket, plus.backward(signal)):
        gradients[f"{kind}_price"], gradients[f"{kind}_count"] = mul[kind].backward(d)
    return total, gradients
