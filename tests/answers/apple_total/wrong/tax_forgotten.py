"""The factor tax is missing (in payment).

Meant: The payment does not include the tax.
"""


def apple_total(price, count, tax):
    return price * count
