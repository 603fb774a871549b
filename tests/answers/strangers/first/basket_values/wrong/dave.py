"""The dict in the default value survives between calls, and whatever is in it from the first purchase is never computed again."""
def basket_values(apple_price, apple_count, orange_price, orange_count, tax, values={}):
    values.setdefault("apple_cost", apple_price * apple_count)
    values.setdefault("orange_cost", orange_price * orange_count)
    values.setdefault("all_cost", values["apple_cost"] + values["orange_cost"])
    values.setdefault("total", values["all_cost"] * tax)
    return dict(values)
