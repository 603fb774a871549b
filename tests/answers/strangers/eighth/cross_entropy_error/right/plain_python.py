"""Uses lists, math.log and a small helper, and gets by without numpy's arithmetic."""
import math

def _surprise(probabilities, target):
    if hasattr(target, "__len__") and len(target) > 0:
        return sum(-w * math.log(p) for w, p in zip(target, probabilities) if w)
    return -math.log(probabilities[int(target)])

def _plain(a):
    return a.tolist() if hasattr(a, "tolist") else a

def cross_entropy_error(y, t):
    if y.ndim == 1:
        return _surprise(y.tolist(), _plain(t))
    each = [_surprise(p.tolist(), _plain(k)) for p, k in zip(y, t)]
    return math.fsum(each) / len(each)
