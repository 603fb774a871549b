"""The line that a lesson prints for each intermediate result."""

import numpy as np
import pytest

from course_lib.checks import compare


@pytest.mark.parametrize(
    ("mine", "reference", "said"),
    [
        (2.2, 2.2, "✓ dx             largest difference below 1e-12  agree"),
        ([1.0, 2.0], [1.0, 2.0 + 1e-10], "✓ dx             largest difference below 1e-08  agree"),
        ([1.0, 2.0], [1.0, 2.00001], "✓ dx             largest difference below 0.0001 agree"),
        ([1.0, 2.0], [1.0, 2.01], "✗ dx             largest difference 0.01         differ"),
        (np.zeros(3), np.zeros((1, 3)), "✗ dx             shapes differ: (3,) and (1, 3)"),
    ],
)
def test_a_line_names_difference_and_verdict(mine, reference, said, capsys):
    compare("dx", mine, reference)
    assert capsys.readouterr().out == said + "\n"
