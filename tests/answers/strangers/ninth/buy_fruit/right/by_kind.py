"""Loops over the kinds of fruit, with the layers in a dict; right."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    basket = {"apple": (apple_price, apple_count), "orange": (orange_price, orange_count)}
    mul = {kind: MulLayer() for kind in [*basket, "tax"]}
    plus = AddLayer()
    costs = [mul[kind].forward(*numbers) for kind, numbers in basket.items()]
    total = mul["tax"].forward(plus.forward(*costs), tax)

    gradients = {}
    signal, gradients["tax"] = mul["tax"].backward(1)
    for kind, d in zip(basket, plus.backward(signal)):
        for what, value in zip(("price", "count"), mul[kind].backward(d)):
            gradients[f"{kind}_{what}"] = value
    return total, gradients
