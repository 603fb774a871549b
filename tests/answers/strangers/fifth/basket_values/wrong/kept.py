"""The default dict lives as long as the function, so the second purchase still gets the numbers of the first."""

def basket_values(apple_price, apple_count, orange_price, orange_count, tax, edges={}):
    edges.setdefault("apple_cost", apple_price * apple_count)
    edges.setdefault("orange_cost", orange_price * orange_count)
    edges.setdefault("all_cost", edges["apple_cost"] + edges["orange_cost"])
    edges.setdefault("total", edges["all_cost"] * tax)
    return edges
