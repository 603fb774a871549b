"""The dict is made once, when def is run, and every call after the first finds the old entries in it."""
def basket_values(apple_price, apple_count, orange_price, orange_count, tax, edges={}):
    edges.setdefault("apple_cost", apple_price * apple_count)
    edges.setdefault("orange_cost", orange_price * orange_count)
    edges.setdefault("all_cost", edges["apple_cost"] + edges["orange_cost"])
    edges.setdefault("total", tax * edges["all_cost"])
    return edges
