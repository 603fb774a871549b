"""The result is multiplied by tax once too often (in apple_cost, orange_cost, all_cost).

Meant: An intermediate value already includes the tax.
"""


def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    apple_cost = apple_price * apple_count * tax
    orange_cost = orange_price * orange_count * tax
    all_cost = apple_cost + orange_cost
    return {"apple_cost": apple_cost, "orange_cost": orange_cost, "all_cost": all_cost, "total": all_cost}
