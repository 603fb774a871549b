"""Right: a constant outside the function, copied on each call."""
_FIGURE = {"apple_count": 1e2, "apple_price": 3.75, "orange_price": 5, "orange_count": 1.5e2,
           "tax": 7.2e2, **dict.fromkeys(("all_cost", "apple_cost", "orange_cost"), 1.25)}

def fruit_blanks():
    return _FIGURE.copy()
