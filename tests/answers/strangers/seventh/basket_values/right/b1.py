"""Right: a namedtuple holds the edges, and becomes a dict at the end."""
from collections import namedtuple

Edges = namedtuple("Edges", "apple_cost orange_cost all_cost total")


def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    a, o = apple_price * apple_count, orange_price * orange_count
    return dict(Edges(a, o, a + o, (a + o) * tax)._asdict())
