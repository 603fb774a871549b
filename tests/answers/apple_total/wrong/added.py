"""The result is always price · tax + count · tax (in payment).

Meant: Price and count are added.
"""


def apple_total(price, count, tax):
    apple_cost = price + count
    return apple_cost * tax
