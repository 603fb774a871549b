"""The result is always the right result + price · count (in payment).

Meant: The tax factor is treated as a percentage or a rate.
"""


def apple_total(price, count, tax):
    apple_cost = price * count
    return apple_cost + apple_cost * tax
