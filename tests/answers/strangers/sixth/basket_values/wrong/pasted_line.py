"""One line looks copied: check which price and which count each cost uses."""

def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    apple_cost = apple_price * apple_count
    orange_cost = orange_price * apple_count
    all_cost = sum([apple_cost, orange_cost])
    total = tax * all_cost
    return dict(apple_cost=apple_cost, orange_cost=orange_cost, all_cost=all_cost, total=total)
