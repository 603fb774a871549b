"""The number below the tax edge is the amount to pay."""
def fruit_blanks():
    g = dict.fromkeys(["all_cost", "apple_cost", "orange_cost"], 1.25)
    g.update(apple_count=100, apple_price=3.75, orange_count=150, orange_price=5, tax=900)
    return g
