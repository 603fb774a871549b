"""Which part of the basket is taxed? Look at the operator precedence in the last line."""
def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    apple_cost = apple_price * apple_count
    orange_cost = orange_price * orange_count
    return dict(apple_cost=apple_cost, orange_cost=orange_cost,
                all_cost=apple_cost + orange_cost,
                total=apple_cost + orange_cost * tax)
