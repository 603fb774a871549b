"""Compare the names in your dict with the ones in the text, letter by letter."""
def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    values = {}
    values["apple_cost"] = apple_price * apple_count
    values["oranges_cost"] = orange_price * orange_count
    values["all_cost"] = values["apple_cost"] + values["oranges_cost"]
    values["total"] = values["all_cost"] * tax
    return values
