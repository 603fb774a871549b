"""Small helpers for the proofs: comparing, numerical derivatives, collecting problems."""
import warnings
import numpy as np


def close(a, b, rtol=1e-6, atol=1e-9):
    a, b = np.asarray(a), np.asarray(b)
    return a.shape == b.shape and a.dtype != object and bool(np.allclose(a, b, rtol=rtol, atol=atol))


def slope(f, *numbers, h=1e-5):
    """The derivatives of f with respect to each of its numbers."""
    result = []
    for i in range(len(numbers)):
        up, down = list(numbers), list(numbers)
        up[i] += h
        down[i] -= h
        result.append((f(*up) - f(*down)) / (2 * h))
    return result


def slopes(f, array, h=1e-5):
    """The derivatives of the number f() with respect to each entry of the array."""
    result = np.zeros(array.shape)
    for i in np.ndindex(array.shape):
        kept = array[i]
        array[i] = kept + h
        up = f()
        array[i] = kept - h
        down = f()
        array[i] = kept
        result[i] = (up - down) / (2 * h)
    return result


class Book:
    def __init__(self):
        self.problems = []

    def that(self, sentence, test):
        """Note the sentence as a problem if test() is not true, raises, or warns."""
        try:
            with warnings.catch_warnings(record=True) as seen:
                warnings.simplefilter("always")
                ok = test()
        except Exception as error:
            self.problems.append(f"Not so: {sentence} ({type(error).__name__}: {error})")
            return
        if seen:
            self.problems.append(f"Warning, {sentence}: {seen[0].message}")
        if not (ok is True or isinstance(ok, np.bool_) and ok):
            self.problems.append(f"Not so: {sentence}")


def pair(value, *expected, rtol=1e-6):
    return isinstance(value, (tuple, list)) and len(value) == len(expected) and all(
        close(v, e, rtol) for v, e in zip(value, expected))
