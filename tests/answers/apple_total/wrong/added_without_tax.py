"""The result is always price + count (in payment).

Meant: Price and count are added / The payment does not include the tax.
"""


def apple_total(price, count, tax):
    return price + count
