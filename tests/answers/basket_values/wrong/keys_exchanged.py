"""Results are in each other's place (in apple_cost, orange_cost).

Meant: The costs of apples and oranges are swapped.
"""


def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    costs = apple_price * apple_count, orange_price * orange_count
    keys = ["orange_cost", "apple_cost"]
    values = dict(zip(keys, costs))
    values["all_cost"] = sum(costs)
    values["total"] = values["all_cost"] * tax
    return values
