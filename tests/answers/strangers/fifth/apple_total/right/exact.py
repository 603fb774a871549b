"""Exact fractions until the very end; unusual, but the product is the same."""

from fractions import Fraction


def apple_total(price, count, tax):
    factors = map(Fraction, (price, count, tax))
    product = Fraction(1)
    for factor in factors:
        product = product * factor
    return float(product)
