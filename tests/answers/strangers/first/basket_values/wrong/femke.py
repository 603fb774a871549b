"""A line was copied for the oranges and one name in it was not changed."""
def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    values = {}
    values["apple_cost"] = apple_price * apple_count
    values["orange_cost"] = orange_price * apple_count
    values["all_cost"] = values["apple_cost"] + values["orange_cost"]
    values["total"] = values["all_cost"] * tax
    return values
