"""Right; exact fractions, turned into floats at the end."""
from fractions import Fraction

def fruit_blanks():
    t = Fraction(5, 4)
    exact = {"tax": Fraction(720), "orange_cost": t, "apple_cost": t, "all_cost": t,
             "orange_count": 120 * t, "orange_price": 4 * t, "apple_price": 3 * t, "apple_count": 80 * t}
    return {k: float(v) for k, v in exact.items()}
