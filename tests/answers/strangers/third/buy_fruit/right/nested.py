"""Every layer is wrapped in a function that returns its value and a way back."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    def leaf(name, value):
        return value, lambda d: {name: d}

    def node(kind, left, right):
        layer = kind()
        value = layer.forward(left[0], right[0])

        def back(d):
            dl, dr = layer.backward(d)
            return {**left[1](dl), **right[1](dr)}

        return value, back

    apples = node(MulLayer, leaf("apple_count", apple_count), leaf("apple_price", apple_price))
    oranges = node(MulLayer, leaf("orange_count", orange_count), leaf("orange_price", orange_price))
    total, back = node(MulLayer, leaf("tax", tax), node(AddLayer, oranges, apples))
    return total, back(1)
