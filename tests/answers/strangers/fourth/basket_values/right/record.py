"""Right; a dataclass that is turned into a dict at the end."""
from dataclasses import dataclass, asdict

@dataclass
class Basket:
    apple_cost: float
    orange_cost: float
    all_cost: float = 0.0
    total: float = 0.0

    def pay(self, tax):
        self.all_cost = self.apple_cost + self.orange_cost
        self.total = tax * self.all_cost
        return self

def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    return asdict(Basket(apple_price * apple_count, orange_price * orange_count).pay(tax))
