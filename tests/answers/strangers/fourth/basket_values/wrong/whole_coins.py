"""Why should the amount be a whole number? Check a basket that costs 3.3."""
def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    a = apple_price * apple_count
    o = orange_price * orange_count
    return {"apple_cost": a, "orange_cost": o, "all_cost": a + o, "total": int((a + o) * tax)}
