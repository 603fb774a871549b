"""Adds one apple at a time, by calling itself."""


def apple_total(price, count, tax):
    return price * tax + apple_total(price, count - 1, tax) if count else 0
