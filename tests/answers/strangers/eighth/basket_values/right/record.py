"""Fills a dataclass with properties and turns it into a dict at the end."""
from dataclasses import dataclass

@dataclass
class _Basket:
    ap: float
    ac: float
    op: float
    oc: float
    tax: float

    @property
    def apple_cost(self):
        return self.ap * self.ac

    @property
    def orange_cost(self):
        return self.op * self.oc

    @property
    def all_cost(self):
        return self.apple_cost + self.orange_cost

    @property
    def total(self):
        return self.tax * self.all_cost

def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    b = _Basket(apple_price, apple_count, orange_price, orange_count, tax)
    return {k: getattr(b, k) for k in "total all_cost orange_cost apple_cost".split()}
