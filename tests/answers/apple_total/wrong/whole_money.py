"""The digits after the decimal point are lost (in payment).

Meant: The result is rounded.
"""


def apple_total(price, count, tax):
    return int(price * count * tax)
