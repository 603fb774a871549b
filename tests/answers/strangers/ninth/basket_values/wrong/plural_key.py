"""Compare the names of your keys, letter by letter, with the ones in the text."""
def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    d = dict()
    d["apple_cost"] = apple_count * apple_price
    d["orange_costs"] = orange_count * orange_price
    d["all_cost"] = d["apple_cost"] + d["orange_costs"]
    d["total"] = d["all_cost"] * tax
    return d
