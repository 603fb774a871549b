"""Right: a small class does the work and numpy returns the number."""
import numpy as np

class Purchase:
    __slots__ = ("values",)

    def __init__(self, *values):
        self.values = np.array(values, dtype=np.float64)

    def pay(self):
        return self.values.prod()

def apple_total(price, count, tax, verbose=False):
    p = Purchase(price, count, tax)
    if verbose:
        print(p.values)
    return p.pay()
