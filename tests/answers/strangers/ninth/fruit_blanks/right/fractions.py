"""Exact fractions in place of decimal numbers; right."""
from fractions import Fraction

def fruit_blanks():
    quarter = Fraction(1, 4)
    return {
        "all_cost": 5 * quarter, "apple_cost": 5 * quarter, "orange_cost": 5 * quarter,
        "apple_price": 15 * quarter, "orange_price": 20 * quarter,
        "apple_count": 400 * quarter, "orange_count": 600 * quarter,
        "tax": Fraction(3 * 80 + 4 * 120),
    }
