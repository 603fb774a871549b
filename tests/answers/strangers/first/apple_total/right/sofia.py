"""Right: multiplies exactly with fractions and converts at the end."""
from fractions import Fraction

def apple_total(price: float, count: int, tax: float) -> float:
    exact = Fraction(price) * Fraction(count) * Fraction(tax)
    return float(exact)
