"""For the intermediate values you have written the numbers from above the edges, not from below."""
def fruit_blanks():
    d = dict(apple_count=100.0, apple_price=3.75, orange_price=5.0, orange_count=150.0, tax=720.0)
    d.update(all_cost=720.0, apple_cost=240.0, orange_cost=480.0)
    return d
