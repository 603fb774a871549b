"""One node doesn't let the signal through unchanged: on both kinds of fruit, the tax is missing."""
def fruit_blanks():
    return dict(apple_count=80, apple_price=3, orange_price=4, orange_count=120, tax=720,
                all_cost=1.25, apple_cost=1.25, orange_cost=1.25)
