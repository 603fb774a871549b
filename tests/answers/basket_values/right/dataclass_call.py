"""A callable object, made from a dataclass."""

from dataclasses import dataclass


@dataclass
class Basket:
    def __call__(self, apple_price, apple_count, orange_price, orange_count, tax=1.0):
        self.apple_cost = apple_price * apple_count
        self.orange_cost = orange_price * orange_count
        self.all_cost = self.apple_cost + self.orange_cost
        self.total = self.all_cost * tax
        return vars(self)


basket_values = Basket()
