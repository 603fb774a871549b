"""There is no return at the end; the two results stay inside."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    apple, orange, both, pay = MulLayer(), MulLayer(), AddLayer(), MulLayer()
    total = pay.forward(both.forward(apple.forward(apple_price, apple_count), orange.forward(orange_price, orange_count)), tax)
    gradients = {}
    dboth, gradients["tax"] = pay.backward(1)
    da, do = both.backward(dboth)
    gradients["apple_price"], gradients["apple_count"] = apple.backward(da)
    gradients["orange_price"], gradients["orange_count"] = orange.backward(do)
