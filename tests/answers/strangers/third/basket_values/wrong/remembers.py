"""The dict in the default value lives on between calls, and setdefault keeps the first purchase's numbers."""
def basket_values(apple_price, apple_count, orange_price, orange_count, tax, values={}):
    """Return a dict of the intermediate values of the purchase and its total."""
    values.setdefault("apple_cost", apple_price * apple_count)
    values.setdefault("orange_cost", orange_price * orange_count)
    values.setdefault("all_cost", values["apple_cost"] + values["orange_cost"])
    values.setdefault("total", values["all_cost"] * tax)
    return values
