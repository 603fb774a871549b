"""Right: for each name the product of all the others, in a comprehension."""
import math

def apple_gradients(price, count, tax, upstream=1.0):
    inputs = {"price": price, "count": count, "tax": tax}
    return {k: math.prod([v for n, v in inputs.items() if n != k], start=upstream) for k in inputs}
