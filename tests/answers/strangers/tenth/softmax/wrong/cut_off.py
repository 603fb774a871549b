"""Compare the probabilities for the scores 1,000 and 900: what have you made of the difference?"""

import numpy as np


def softmax(x):
    safe = np.clip(x, -300, 300)
    numerators = np.exp(safe)
    denominators = np.add.reduce(numerators, axis=safe.ndim - 1, keepdims=True)
    return np.divide(numerators, denominators)
