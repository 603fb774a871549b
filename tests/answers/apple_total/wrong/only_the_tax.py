"""The result is always the right result - price · count (in payment).

Meant: The tax factor is treated as a percentage or a rate.
"""


def apple_total(price, count, tax):
    return price * count * (tax - 1)
