"""The result is always apple_cost + orange_cost + tax (in total).

Meant: The tax is added like an amount of money.
"""


def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    apple_cost = apple_price * apple_count
    orange_cost = orange_price * orange_count
    all_cost = apple_cost + orange_cost
    return dict(apple_cost=apple_cost, orange_cost=orange_cost, all_cost=all_cost, total=all_cost + tax)
