"""For each input, the product of all the others, with numpy."""

import numpy as np


def apple_gradients(price, count, tax, upstream=1.0):
    names, values = ["price", "count", "tax"], np.array([price, count, tax], dtype=float)
    return {name: upstream * np.prod(np.delete(values, i)) for i, name in enumerate(names)}
