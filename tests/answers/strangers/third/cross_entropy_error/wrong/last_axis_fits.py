"""With as many samples as classes, class numbers look to it like one-hot vectors."""
import numpy as np


def cross_entropy_error(y, t):
    t = np.array(t)
    batch = y.shape[0] if y.ndim == 2 else 1
    if t.ndim > 0 and t.shape[-1] == y.shape[-1]:
        logs = np.log(np.where(t > 0, y, 1))
        return -(t * logs).sum() / batch
    y = y.reshape(batch, -1)
    return -np.log(y[np.arange(batch), t]).sum() / batch
