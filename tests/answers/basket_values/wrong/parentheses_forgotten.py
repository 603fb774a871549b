"""The result is always apple_cost + orange_cost · tax (in total).

Meant: Only one kind of fruit is taxed.
"""


def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    apple_cost = apple_price * apple_count
    orange_cost = orange_price * orange_count
    return {
        "apple_cost": apple_cost,
        "orange_cost": orange_cost,
        "all_cost": apple_cost + orange_cost,
        "total": apple_cost + orange_cost * tax,
    }
