"""Misconceptions that come together with an ignored upstream gradient."""

import numpy as np
from numpy.typing import ArrayLike

from course_lib.checks.exercises.misconceptions import UPSTREAM_IGNORED
from course_lib.checks.misconception import AnyOf, Suspects, alternatives, joint


def with_upstream_ignored(suspects: Suspects, upstream: ArrayLike) -> Suspects:
    """Add what each misconception would give without upstream, of which all the values given must be a multiple."""
    without = {
        (*joint(cause), UPSTREAM_IGNORED): AnyOf(np.asarray(value) / upstream for value in alternatives(wrong))
        for cause, wrong in suspects.items()
    }
    return {**suspects, **without}
