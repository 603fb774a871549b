"""Parentheses are missing, so only the oranges are taxed."""
def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    values = {}
    values["apple_cost"] = apple_price * apple_count
    values["orange_cost"] = orange_price * orange_count
    values["all_cost"] = values["apple_cost"] + values["orange_cost"]
    values["total"] = values["apple_cost"] + values["orange_cost"] * tax
    return values
