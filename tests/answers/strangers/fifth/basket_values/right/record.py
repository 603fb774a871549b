"""A dataclass with computed fields, turned into a dict at the end."""

from dataclasses import asdict, dataclass


@dataclass
class Edges:
    apple_cost: float
    orange_cost: float
    all_cost: float = 0.0
    total: float = 0.0


def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    edges = Edges(apple_price * apple_count, orange_price * orange_count)
    edges.all_cost = sum((edges.apple_cost, edges.orange_cost))
    edges.total = edges.all_cost * tax
    return asdict(edges)
