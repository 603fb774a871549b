"""Which tests go through everything of a kind: `make test` takes one of it, and `make sweep` the rest."""

import pytest


def one_and_sweep(values, one):
    """Mark all values but one as part of the sweep."""
    return [value if value == one else pytest.param(value, marks=pytest.mark.sweep) for value in values]
