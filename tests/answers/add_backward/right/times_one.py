"""Multiplies by the local derivatives, in an array."""

import numpy as np


def add_backward(upstream):
    local_derivatives = np.ones(2)
    dx, dy = upstream * local_derivatives
    return dx, dy
