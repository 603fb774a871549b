"""Right: a dataclass with computed fields, turned into a dict."""
from dataclasses import dataclass, asdict, field

@dataclass
class Values:
    apple_cost: float
    orange_cost: float
    all_cost: float = field(init=False)
    total: float = 0.0

    def __post_init__(self):
        self.all_cost = self.apple_cost + self.orange_cost

def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    v = Values(apple_price * apple_count, orange_price * orange_count)
    v.total = v.all_cost * tax
    return asdict(v)
