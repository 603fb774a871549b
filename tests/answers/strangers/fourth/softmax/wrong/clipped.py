"""After clipping, can you still tell 1,000 from 900?"""
import numpy as np


def softmax(x):
    e = np.exp(np.clip(x, -700, 700))
    return e / np.sum(e, axis=-1, keepdims=True)
