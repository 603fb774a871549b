"""The tax is fixed at ten percent; the argument is never used."""
def apple_total(price, count, tax=1.1):
    TAX = 1.1
    cost = price * count
    return cost * TAX
