"""What does this kind of assignment do to the array that the caller has passed?"""

import numpy as np


def softmax(x):
    if np.issubdtype(x.dtype, np.integer):
        x = x.astype(np.float64)
    x -= np.max(x, axis=-1, keepdims=True)
    np.exp(x, out=x)
    x /= np.sum(x, axis=-1, keepdims=True)
    return x
