"""Right; each gradient is the product of all the other factors."""

import math


def apple_gradients(price, count, tax, upstream=1.0):
    inputs = {"price": price, "count": count, "tax": tax}
    return {me: math.prod(v for name, v in inputs.items() if name != me) * upstream for me in inputs}
