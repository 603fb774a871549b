"""The result is always price · count + 0.01 · price · count · tax (in payment).

Meant: The tax factor is treated as a percentage or a rate.
"""


def apple_total(price, count, tax):
    return price * count * (1 + tax / 100)
