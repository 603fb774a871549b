"""Multiplied out to ac + bc, where c collects from two ways."""

def mixed_backward(a, b, c, upstream=1.0):
    grads = {"a": 0, "b": 0, "c": 0}
    values = {"a": a, "b": b, "c": c}
    for left, right in ("ac", "bc"):
        grads[left] += values[right] * upstream
        grads[right] += values[left] * upstream
    return tuple(grads.values())
