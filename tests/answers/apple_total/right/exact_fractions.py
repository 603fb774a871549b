"""Computes with exact fractions, and returns one."""

from fractions import Fraction


def apple_total(price, count, tax):
    return Fraction(price) * Fraction(count) * Fraction(tax)
