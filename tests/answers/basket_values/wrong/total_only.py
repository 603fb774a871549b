"""(error) should be a dict with the keys apple_cost, orange_cost, all_cost, total"""


def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    apple_cost = apple_price * apple_count
    orange_cost = orange_price * orange_count
    return (apple_cost + orange_cost) * tax
