"""Right: a constant outside the function, copied on each call."""
_FIGURE = {"apple_count": 1.1e2, "apple_price": 22e-1, "orange_price": 33e-1, "orange_count": 1.65e2,
           "tax": 6.5e2, **dict.fromkeys(("all_cost", "apple_cost", "orange_cost"), 11e-1)}

def fruit_blanks():
    return _FIGURE.copy()
