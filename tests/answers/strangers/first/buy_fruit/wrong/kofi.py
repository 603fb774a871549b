"""Each entry holds the whole pair that the layer gives back, not one number from it."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    apple, orange, add, pay = MulLayer(), MulLayer(), AddLayer(), MulLayer()
    total = pay.forward(add.forward(apple.forward(apple_price, apple_count), orange.forward(orange_price, orange_count)), tax)
    dsum, dtax = pay.backward(1)
    da, do = add.backward(dsum)
    gradients = {}
    gradients["apple_price"] = gradients["apple_count"] = apple.backward(da)
    gradients["orange_price"] = gradients["orange_count"] = orange.backward(do)
    gradients["tax"] = dtax
    return total, gradients
