"""An earlier result changes later."""


gradients = {}


def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    apples, oranges, both, taxed = MulLayer(), MulLayer(), AddLayer(), MulLayer()
    apple_cost = apples.forward(apple_price, apple_count)
    orange_cost = oranges.forward(orange_price, orange_count)
    total = taxed.forward(both.forward(apple_cost, orange_cost), tax)
    signal, gradients["tax"] = taxed.backward(1)
    first, second = both.backward(signal)
    gradients["apple_price"], gradients["apple_count"] = apples.backward(first)
    gradients["orange_price"], gradients["orange_count"] = oranges.backward(second)
    return total, gradients
