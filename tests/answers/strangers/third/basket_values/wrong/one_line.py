"""Multiplication binds tighter than addition, so only the oranges are taxed."""
def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    v = {}
    v["apple_cost"] = apple_price * apple_count
    v["orange_cost"] = orange_price * orange_count
    v["all_cost"] = v["apple_cost"] + v["orange_cost"]
    v["total"] = v["apple_cost"] + v["orange_cost"] * tax
    return v
