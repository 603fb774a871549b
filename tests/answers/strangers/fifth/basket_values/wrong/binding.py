"""A product is worked out before a sum, so your tax reaches only one of the two kinds of fruit."""

def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    apple_cost, orange_cost = apple_price * apple_count, orange_price * orange_count
    return dict(apple_cost=apple_cost, orange_cost=orange_cost,
                all_cost=apple_cost + orange_cost,
                total=apple_cost + orange_cost * tax)
