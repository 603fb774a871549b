"""Each fruit has its own tax node, and the second tax gradient overwrites the first where they should be added."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    fruits = {"apple": (apple_price, apple_count), "orange": (orange_price, orange_count)}
    cost = {f: MulLayer() for f in fruits}
    taxed = {f: MulLayer() for f in fruits}
    paid = {f: taxed[f].forward(cost[f].forward(*fruits[f]), tax) for f in fruits}
    add = AddLayer()
    total = add.forward(paid["apple"], paid["orange"])
    gradients = {}
    for f, d in zip(fruits, add.backward(1)):
        d, gradients["tax"] = taxed[f].backward(d)
        gradients[f + "_price"], gradients[f + "_count"] = cost[f].backward(d)
    return total, gradients
