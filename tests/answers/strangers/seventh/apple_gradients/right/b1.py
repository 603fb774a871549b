"""Right: each derivative is the product of everything else."""
from math import prod


def apple_gradients(price, count, tax, upstream=1.0):
    inputs = {"price": price, "count": count, "tax": tax}
    return {
        name: upstream * prod(v for other, v in inputs.items() if other != name) for name in inputs
    }
