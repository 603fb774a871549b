"""A small record type that turns itself into a dict: more than needed, but right."""

from dataclasses import dataclass, asdict, field


@dataclass
class Basket:
    apple_cost: float
    orange_cost: float
    all_cost: float = field(init=False)
    total: float = field(init=False)

    def pay(self, tax):
        self.all_cost = self.apple_cost + self.orange_cost
        self.total = self.all_cost * tax
        return asdict(self)


def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    return Basket(apple_price * apple_count, orange_price * orange_count).pay(tax)
