"""Look closely at the end of the line that computes the total: what type of value does that line make?"""

def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    a = apple_price * apple_count
    o = orange_price * orange_count
    s = a + o
    total = s * tax,
    return dict(apple_cost=a, orange_cost=o, all_cost=s, total=total)
