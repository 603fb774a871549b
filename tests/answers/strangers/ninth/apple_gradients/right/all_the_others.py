"""Each derivative is the product of all the other factors; right."""
import math

def apple_gradients(price, count, tax, upstream=1.0):
    factors = dict(price=price, count=count, tax=tax)
    return {
        name: math.prod([v for other, v in factors.items() if other != name], start=upstream)
        for name in factors
    }
