"""Right; the pair is turned around and scaled with numpy."""
import numpy as np

def mul_backward(x, y, upstream):
    dx, dy = np.array([x, y], dtype=float)[::-1] * upstream
    return float(dx), float(dy)
