"""The number below the tax edge is the amount to pay."""
def fruit_blanks():
    g = dict.fromkeys(["all_cost", "apple_cost", "orange_cost"], 1.1)
    g.update(apple_count=110, apple_price=2.2, orange_count=165, orange_price=3.3, tax=715)
    return g
