"""Results are in each other's place (in gradient of apple_price, apple_count, orange_price, orange_count).

Meant: The gradients of price and count are swapped.
"""


def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    apples, oranges, fruit, taxed = MulLayer(), MulLayer(), AddLayer(), MulLayer()
    apple_cost = apples.forward(apple_price, apple_count)
    orange_cost = oranges.forward(orange_price, orange_count)
    total = taxed.forward(fruit.forward(apple_cost, orange_cost), tax)

    d_all_cost, d_tax = taxed.backward(1)
    d_apple_cost, d_orange_cost = fruit.backward(d_all_cost)
    d_apple_count, d_apple_price = apples.backward(d_apple_cost)
    d_orange_count, d_orange_price = oranges.backward(d_orange_cost)
    return total, {
        "apple_price": d_apple_price,
        "apple_count": d_apple_count,
        "orange_price": d_orange_price,
        "orange_count": d_orange_count,
        "tax": d_tax,
    }
