"""all_cost should be an amount of money. What are you adding?"""
def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    a = apple_price * apple_count
    o = orange_price * orange_count
    prices = apple_price + orange_price
    counts = apple_count + orange_count
    return {"apple_cost": a, "orange_cost": o, "all_cost": prices * counts, "total": (a + o) * tax}
