"""A graph as a list of nodes, computed from left to right; each kind of fruit is taxed separately."""

from operator import add, mul


def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    values = dict(ap=apple_price, ac=apple_count, op=orange_price, oc=orange_count, tax=tax)
    graph = [
        ("apple_cost", mul, "ap", "ac"),
        ("orange_cost", mul, "op", "oc"),
        ("all_cost", add, "apple_cost", "orange_cost"),
        ("taxed_apples", mul, "apple_cost", "tax"),
        ("taxed_oranges", mul, "orange_cost", "tax"),
        ("total", add, "taxed_apples", "taxed_oranges"),
    ]
    for name, operation, left, right in graph:
        values[name] = operation(values[left], values[right])
    return values
