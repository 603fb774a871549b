"""float32 inside, extra parameter for the axis."""
import numpy as np


def softmax(x, axis=-1, dtype=np.float32):
    z = np.asarray(x, dtype=np.float64)
    z = (z - np.amax(z, axis=axis, keepdims=True)).astype(dtype)
    np.exp(z, out=z)
    z /= z.sum(axis=axis, keepdims=True)
    return z
