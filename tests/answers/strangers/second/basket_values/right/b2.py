"""Takes the dict from a dataclass, in which each value is a property of the earlier ones."""
from dataclasses import dataclass, asdict

@dataclass
class Basket:
    total: float
    all_cost: float
    orange_cost: float
    apple_cost: float

def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    a, o = apple_price * apple_count, orange_price * orange_count
    return asdict(Basket(total=a * tax + o * tax, all_cost=a + o, orange_cost=o, apple_cost=a))
