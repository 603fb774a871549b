"""For each fruit, price and count have each other's number."""
def fruit_blanks():
    return dict(apple_count=3.75, apple_price=100, orange_price=150, orange_count=5,
                tax=720, all_cost=1.25, apple_cost=1.25, orange_cost=1.25)
