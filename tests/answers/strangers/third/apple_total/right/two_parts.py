"""Adds the net cost and the tax amount, and returns a numpy number."""
import numpy as np


def apple_total(price: float, count: float, tax: float) -> np.float64:
    net = np.prod([price, count], dtype=float)
    return net + net * (tax - 1)
