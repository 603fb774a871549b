"""Which part of the purchase do you multiply by the tax, and which part should be?"""

def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    values = {}
    values["apple_cost"] = apple_price * apple_count
    values["orange_cost"] = orange_price * orange_count
    values["all_cost"] = values["apple_cost"] + values["orange_cost"]
    values["total"] = values["apple_cost"] * tax + values["orange_cost"]
    return values
