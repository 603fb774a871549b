"""The result is always apple_price · apple_count · orange_price · orange_count (in all_cost) / The result is always apple_cost · orange_cost · tax (in total).

Meant: The costs of apples and oranges are multiplied.
"""


def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    apple_cost = apple_price * apple_count
    orange_cost = orange_price * orange_count
    all_cost = apple_cost * orange_cost
    return {"apple_cost": apple_cost, "orange_cost": orange_cost, "all_cost": all_cost, "total": all_cost * tax}
