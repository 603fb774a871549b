"""Lets Python do the arithmetic with fractions instead of typing in the results."""
from fractions import Fraction

def fruit_blanks():
    tax = Fraction(5, 4)
    result = {"tax": 0, "all_cost": float(tax)}
    for fruit, n, each in [("apple", 3, 80), ("orange", 4, 120)]:
        result["tax"] += n * each
        result[fruit + "_cost"] = float(tax)
        result[fruit + "_count"] = float(tax * each)
        result[fruit + "_price"] = float(tax * n)
    return result
