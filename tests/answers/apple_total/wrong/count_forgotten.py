"""The factor count is missing (in payment).

Meant: The count has no effect.
"""


def apple_total(price, count, tax):
    return price * tax
