"""Three of your numbers belong above the edges, not below them."""
def fruit_blanks():
    blanks = dict(apple_count=100, apple_price=3.75, orange_price=5, orange_count=150, tax=720)
    blanks.update(apple_cost=240, orange_cost=480, all_cost=720)
    return blanks
