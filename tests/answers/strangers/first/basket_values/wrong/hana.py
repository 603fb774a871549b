"""Zero counts as false: if a cost is zero, two entries of the dict are never written."""
def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    out = {}
    for name, price, count in [("apple", apple_price, apple_count), ("orange", orange_price, orange_count)]:
        out[name + "_cost"] = price * count
    if out["apple_cost"] and out["orange_cost"]:
        out["all_cost"] = out["apple_cost"] + out["orange_cost"]
        out["total"] = out["all_cost"] * tax
    return out
