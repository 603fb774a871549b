"""Takes the logarithm only where a target is set; right."""
import numpy as np

def cross_entropy_error(y, t):
    t = np.asarray(t)
    hot = t.astype(bool) if t.shape == y.shape else np.arange(y.shape[-1]) == t[..., None]
    logs = np.log(y, where=hot, out=np.zeros(y.shape))
    return -logs.sum(axis=-1).mean()
