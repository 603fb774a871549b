"""In the last line, what is multiplied by the tax: everything, or only what stands next to it?"""
def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    apple_cost, orange_cost = apple_price * apple_count, orange_price * orange_count
    return dict(
        apple_cost=apple_cost,
        orange_cost=orange_cost,
        all_cost=apple_cost + orange_cost,
        total=apple_cost + orange_cost * tax,
    )
