"""Random inputs that suit a check."""

import numpy as np
from numpy.typing import NDArray


def distinct_numbers(rng: np.random.Generator, size: int) -> list[float]:
    """Draw numbers of either sign whose sizes differ clearly from each other, from 1 and from 0.

    No two formulae agree on such numbers by accident, so that each mistake shows and can be told apart.

    Parameters
    ----------
    rng : numpy.random.Generator
        Where the numbers come from.
    size : int
        How many to draw.

    Returns
    -------
    list of float
        The numbers, in random order.
    """
    sizes = 2 + rng.permutation(size) + rng.uniform(-0.3, 0.3, size)
    return [float(number) for number in rng.choice([-1, 1], size) * sizes]


def away_from_zero(rng: np.random.Generator, shape: tuple[int, ...]) -> NDArray[np.float64]:
    """Draw numbers of both signs, so far from 0 that no step of a numerical gradient crosses a kink there."""
    return rng.choice([-1, 1], shape) * rng.uniform(0.2, 3, shape)
