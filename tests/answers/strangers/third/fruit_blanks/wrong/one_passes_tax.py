"""The 1 passes the tax node unchanged, as if it were an addition."""
def fruit_blanks():
    """Return a dict of the numbers below the edges in the figure."""
    blanks = {"tax": 720}
    blanks["all_cost"] = blanks["apple_cost"] = blanks["orange_cost"] = 1
    blanks["apple_count"], blanks["apple_price"] = 80, 3
    blanks["orange_count"], blanks["orange_price"] = 120, 4
    return blanks
