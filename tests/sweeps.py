"""Groups of many similar tests: `make test` runs one of each group, and `make sweep` the others."""

import pytest


def one_and_sweep(values, one):
    """Mark all values but one as part of the sweep."""
    return [value if value == one else _in_the_sweep(value) for value in values]


def _in_the_sweep(value):
    return pytest.param(*(value if isinstance(value, tuple) else (value,)), marks=pytest.mark.sweep)
