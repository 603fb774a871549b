"""The keys have spaces where the text has underscores."""
def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    a = apple_price * apple_count
    o = orange_price * orange_count
    return {"apple cost": a, "orange cost": o, "all cost": a + o, "total": (a + o) * tax}
