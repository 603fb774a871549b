"""Results are in each other's place (in gradient of apple_price, orange_price, apple_count, orange_count)."""


def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    apples, oranges, fruit, taxed = MulLayer(), MulLayer(), AddLayer(), MulLayer()
    apple_cost = apples.forward(apple_price, apple_count)
    orange_cost = oranges.forward(orange_price, orange_count)
    total = taxed.forward(fruit.forward(apple_cost, orange_cost), tax)

    gradients = {}
    d_all_cost, gradients["tax"] = taxed.backward(1)
    d_apple_cost, d_orange_cost = fruit.backward(d_all_cost)
    gradients["apple_price"], gradients["apple_count"] = oranges.backward(d_apple_cost)
    gradients["orange_price"], gradients["orange_count"] = apples.backward(d_orange_cost)
    return total, gradients
