"""Groups of many similar tests: `make test` runs one of each group, and `make sweep` the others."""

import pytest


def one_and_sweep(values, one):
    """Mark all values but one as part of the sweep."""
    return [value if value == one else pytest.param(value, marks=pytest.mark.sweep) for value in values]
