"""Exact fractions and merged dicts."""
from fractions import Fraction


def fruit_blanks(tax=Fraction(5, 4)):
    costs = dict.fromkeys(("all_cost", "apple_cost", "orange_cost"), float(tax))
    inputs = {f"{fruit}_{what}": float(tax * other)
              for fruit, price, count in (("apple", 80, 3), ("orange", 120, 4))
              for what, other in (("price", count), ("count", price))}
    return costs | inputs | {"tax": 3 * 80 + 4 * 120}
