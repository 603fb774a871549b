"""What is exp(1000)? The hint in the text shows a way round it."""

import numpy as np


def softmax(x):
    e = np.exp(x)
    return e / np.sum(e, axis=-1, keepdims=True)
