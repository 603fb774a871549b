"""The result is always apple_price · apple_count (in orange_cost) / The result is always 2 · apple_price · apple_count (in all_cost) / The result is always 2 · apple_cost · tax (in total).

Meant: The cost of the oranges uses a number that belongs to the apples.
"""


def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    values = {}
    values["apple_cost"] = apple_price * apple_count
    values["orange_cost"] = apple_price * apple_count
    values["all_cost"] = values["apple_cost"] + values["orange_cost"]
    values["total"] = values["all_cost"] * tax
    return values
