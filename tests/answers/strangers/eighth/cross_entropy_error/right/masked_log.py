"""Computes logarithms only where the target is not 0, with numpy's where and out."""
import numpy as np

def cross_entropy_error(y, t):
    p = np.asarray(y, dtype=float)
    target = np.asarray(t)
    if p.ndim != target.ndim:
        target = np.identity(p.shape[-1])[target]
    logs = np.log(p, where=target != 0, out=np.zeros_like(p))
    n = p.size // p.shape[-1]
    return -np.vdot(target, logs) / n
