"""The cost of both together already contains the tax, though it should be the one before tax."""
def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    d = dict()
    d["apple_cost"] = apple_price * apple_count
    d["orange_cost"] = orange_price * orange_count
    d["all_cost"] = (d["apple_cost"] + d["orange_cost"]) * tax
    d["total"] = d["all_cost"]
    return d
