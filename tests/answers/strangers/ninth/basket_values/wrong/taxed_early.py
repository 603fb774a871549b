"""Which of these numbers are meant to be before tax?"""
def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    a = apple_price * apple_count * tax
    o = orange_price * orange_count * tax
    return {"apple_cost": a, "orange_cost": o, "all_cost": a + o, "total": a + o}
