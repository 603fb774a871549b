"""Groups of many similar tests: `make test` runs one or some of each group, and `make sweep` the others.

Where even a sweep would take too long, it draws some, and prints the seed. `ALL=1 make sweep` takes all of them.
"""

import os
import random
import secrets

import pytest

ALL = bool(os.environ.get("ALL"))


def one_and_sweep(values, one):
    """Mark all values but one as part of the sweep."""
    return [value if value == one else _in_the_sweep(value) for value in values]


def some_and_sweep(values, every):
    """Mark all values but the first of every so many as part of the sweep."""
    return [value if place % every == 0 else _in_the_sweep(value) for place, value in enumerate(values)]


def _in_the_sweep(value):
    return pytest.param(*(value if isinstance(value, tuple) else (value,)), marks=pytest.mark.sweep)


def drawn(values, count):
    """Draw some values, or take all."""
    values = list(values)
    if ALL or count >= len(values):
        return values
    seed = secrets.randbits(32)
    print(f"drawn with seed {seed}")
    return random.Random(seed).sample(values, count)
