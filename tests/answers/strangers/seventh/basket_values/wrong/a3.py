"""Multiplication binds more tightly than addition: what does tax act on in your total?"""
def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    d = {}
    d["apple_cost"] = apple_price * apple_count
    d["orange_cost"] = orange_price * orange_count
    d["all_cost"] = d["apple_cost"] + d["orange_cost"]
    d["total"] = d["apple_cost"] + d["orange_cost"] * tax
    return d
