"""Picks the dict's entries from the function's own local names."""
def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    apple_cost = apple_price * apple_count
    orange_cost = orange_price * orange_count
    all_cost = apple_cost + orange_cost
    total = all_cost * tax
    here = locals()
    return {name: here[name] for name in here.keys() - basket_values.__code__.co_varnames[:5]}
