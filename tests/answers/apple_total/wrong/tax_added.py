"""The result is always tax + price · count (in payment).

Meant: The tax is added like an amount of money.
"""


def apple_total(price, count, tax):
    apple_cost = price * count
    return apple_cost + tax
