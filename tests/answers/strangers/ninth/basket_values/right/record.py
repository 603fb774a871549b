"""A dataclass with computed fields, turned into a dict at the end; right."""
from dataclasses import asdict, dataclass


@dataclass
class Receipt:
    apple_cost: float
    orange_cost: float
    all_cost: float = 0
    total: float = 0

    def close(self, tax):
        self.all_cost = self.apple_cost + self.orange_cost
        self.total = tax * self.all_cost
        return self


def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    return asdict(Receipt(apple_price * apple_count, orange_price * orange_count).close(tax))
