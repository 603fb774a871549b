"""A recursive tree of layers and names; the signal walks down it."""

def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    values = dict(locals())
    tree = (MulLayer(),
            (AddLayer(),
             (MulLayer(), "apple_price", "apple_count"),
             (MulLayer(), "orange_price", "orange_count")),
            "tax")
    gradients = {}

    def up(node):
        if isinstance(node, str):
            return values[node]
        layer, left, right = node
        return layer.forward(up(left), up(right))

    def down(node, signal):
        if isinstance(node, str):
            gradients[node] = signal
            return
        layer, *inputs = node
        for child, d in zip(inputs, layer.backward(signal)):
            down(child, d)

    total = up(tree)
    down(tree, 1)
    return total, gradients
