"""The two kinds of fruit in a loop, with layers kept in a dict by kind."""

def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    fruit = {"apple": (apple_price, apple_count), "orange": (orange_price, orange_count)}
    cost_of = {kind: MulLayer() for kind in fruit}
    together, with_tax = AddLayer(), MulLayer()

    costs = [cost_of[kind].forward(*pair) for kind, pair in fruit.items()]
    total = with_tax.forward(together.forward(*costs), tax)

    gradients = {}
    d_all, gradients["tax"] = with_tax.backward(1)
    for kind, d_cost in zip(fruit, together.backward(d_all)):
        gradients[f"{kind}_price"], gradients[f"{kind}_count"] = cost_of[kind].backward(d_cost)
    return total, gradients
