"""Where the axis of a plot begins and ends."""

import math

from course_lib.training import History


def accuracy_limits(history: History) -> tuple[float, float]:
    """Return the ends of an axis for accuracies: from where they are after one epoch, since there the curves part.

    >>> accuracy_limits(History(2, [], [0, 2, 4], [0.1, 0.93, 0.97], [0.1, 0.92, 0.94]))
    (0.9, 1.002)
    """
    later = [
        accuracy
        for done, *both in zip(history.iterations, history.train_accuracies, history.test_accuracies, strict=True)
        if done >= history.iterations_per_epoch
        for accuracy in both
    ]
    lowest = math.floor(20 * min(later)) / 20 if len(later) > 2 else 0.0
    return min(lowest, 0.95), 1 + (1 - min(lowest, 0.95)) / 50
