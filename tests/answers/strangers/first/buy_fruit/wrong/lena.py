"""The dict in the default value is the same one at each call, so a second purchase rewrites the result of the first."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax, gradients={}):
    apple, orange, add, pay = MulLayer(), MulLayer(), AddLayer(), MulLayer()
    total = pay.forward(add.forward(apple.forward(apple_price, apple_count), orange.forward(orange_price, orange_count)), tax)
    dsum, gradients["tax"] = pay.backward(1)
    da, do = add.backward(dsum)
    gradients["apple_price"], gradients["apple_count"] = apple.backward(da)
    gradients["orange_price"], gradients["orange_count"] = orange.backward(do)
    return total, gradients
