"""The result contains apple_price in place of orange_price (in orange_cost) / The result is always apple_price · apple_count + apple_price · orange_count (in all_cost).

Meant: The cost of the oranges uses a number that belongs to the apples.
"""


def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    apple_cost = apple_price * apple_count
    orange_cost = apple_price * orange_count
    all_cost = apple_cost + orange_cost
    return {"apple_cost": apple_cost, "orange_cost": orange_cost, "all_cost": all_cost, "total": all_cost * tax}
