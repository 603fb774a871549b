"""Which fruit is taxed in your total? Think of what Python multiplies first."""
def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    v = dict()
    v["apple_cost"] = apple_price * apple_count
    v["orange_cost"] = orange_price * orange_count
    v["all_cost"] = v["apple_cost"] + v["orange_cost"]
    v["total"] = v["apple_cost"] + v["orange_cost"] * tax
    return v
