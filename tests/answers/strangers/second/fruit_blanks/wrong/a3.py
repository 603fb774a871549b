"""For each fruit, price and count have each other's number."""
def fruit_blanks():
    return dict(apple_count=2.2, apple_price=110, orange_price=165, orange_count=3.3,
                tax=650, all_cost=1.1, apple_cost=1.1, orange_cost=1.1)
