"""Exact fractions and merged dicts."""
from fractions import Fraction


def fruit_blanks(tax=Fraction(11, 10)):
    costs = dict.fromkeys(("all_cost", "apple_cost", "orange_cost"), float(tax))
    inputs = {f"{fruit}_{what}": float(tax * other)
              for fruit, price, count in (("apple", 100, 2), ("orange", 150, 3))
              for what, other in (("price", count), ("count", price))}
    return costs | inputs | {"tax": 2 * 100 + 3 * 150}
