"""The two layers for fruit start from 1 again, so the tax is missing from four gradients."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    apple, orange, add, taxes = MulLayer(), MulLayer(), AddLayer(), MulLayer()
    total = taxes.forward(add.forward(apple.forward(apple_price, apple_count),
                                      orange.forward(orange_price, orange_count)), tax)
    g = {}
    _, g["tax"] = taxes.backward(1)
    da, do = add.backward(1)
    g["apple_price"], g["apple_count"] = apple.backward(da)
    g["orange_price"], g["orange_count"] = orange.backward(do)
    return total, g
