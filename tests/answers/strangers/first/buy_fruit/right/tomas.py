"""Right: a tape of layers and edges, walked forward and then backward."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    inputs = dict(locals())
    graph = [
        ("apple_cost", MulLayer(), ("apple_price", "apple_count")),
        ("orange_cost", MulLayer(), ("orange_price", "orange_count")),
        ("all_cost", AddLayer(), ("apple_cost", "orange_cost")),
        ("total", MulLayer(), ("all_cost", "tax")),
    ]
    value = dict(inputs)
    for out, layer, (a, b) in graph:
        value[out] = layer.forward(value[a], value[b])
    slope = {"total": 1}
    while graph:
        out, layer, names = graph.pop()
        slope.update(zip(names, layer.backward(slope[out])))
    return value["total"], {name: slope[name] for name in inputs}
