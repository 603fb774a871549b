"""Right: puts the classes first by transposing, so that no keepdims is needed."""
import numpy as np


def softmax(x):
    classes_first = np.asarray(x, dtype=float).T
    e = np.exp(classes_first - classes_first.max(axis=0))
    return (e / e.sum(axis=0)).T
