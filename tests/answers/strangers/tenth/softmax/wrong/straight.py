"""How large is exp(1000), and can you make the scores smaller without changing the result?"""

import numpy as np


def softmax(x):
    e = np.exp(x)
    return e / e.sum(axis=-1, keepdims=True)
