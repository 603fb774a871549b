"""The result is rounded (in payment).

Meant: The result is rounded.
"""


def apple_total(price, count, tax):
    return round(price * count * tax, 2)
