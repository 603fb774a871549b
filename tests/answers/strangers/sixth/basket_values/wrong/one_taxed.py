"""The tax belongs to the whole purchase: which part of the sum does your multiplication reach?"""

def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    a = apple_price * apple_count
    o = orange_price * orange_count
    return {
        "apple_cost": a,
        "orange_cost": o,
        "all_cost": a + o,
        "total": a + o * tax,
    }
