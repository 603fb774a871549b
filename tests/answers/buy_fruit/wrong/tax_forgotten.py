"""The factor tax is missing (in gradient of apple_price, apple_count, orange_price, orange_count).

Meant: The tax is missing from the backward pass.
"""


def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    apples, oranges, fruit, taxed = MulLayer(), MulLayer(), AddLayer(), MulLayer()
    apple_cost = apples.forward(apple_price, apple_count)
    orange_cost = oranges.forward(orange_price, orange_count)
    total = taxed.forward(fruit.forward(apple_cost, orange_cost), tax)

    _, d_tax = taxed.backward(1)
    d_apple_cost, d_orange_cost = fruit.backward(1)
    d_apple_price, d_apple_count = apples.backward(d_apple_cost)
    d_orange_price, d_orange_count = oranges.backward(d_orange_cost)
    return total, {
        "apple_price": d_apple_price,
        "apple_count": d_apple_count,
        "orange_price": d_orange_price,
        "orange_count": d_orange_count,
        "tax": d_tax,
    }
