"""The cost of both together is meant to be the number before the tax node, and yours is the one behind it."""

def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    d = {}
    d["apple_cost"] = apple_count * apple_price
    d["orange_cost"] = orange_count * orange_price
    d["all_cost"] = (d["apple_cost"] + d["orange_cost"]) * tax
    d["total"] = d["all_cost"]
    return d
