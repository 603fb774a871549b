"""Right; it transposes, so that the samples are columns, and transposes back."""
import numpy as np


def softmax(x: np.ndarray, temperature: float = 1.0) -> np.ndarray:
    cols = x.T / temperature
    cols = np.exp(cols - cols.max(axis=0))
    return (cols / cols.sum(axis=0)).T
