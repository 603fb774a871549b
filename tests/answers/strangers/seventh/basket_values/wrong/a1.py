"""Each cost is asked for before tax, and yours already contains it."""
def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    apples = apple_price * apple_count * tax
    oranges = orange_price * orange_count * tax
    return {"apple_cost": apples,
            "orange_cost": oranges,
            "all_cost": apples + oranges,
            "total": apples + oranges}
