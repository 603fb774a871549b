"""The line that a lesson prints when it compares an intermediate result."""

import numpy as np
import pytest

from course_lib.checks import compare


@pytest.mark.parametrize(
    ("mine", "reference", "said"),
    [
        (2.2, 2.2, "✓ dx             agree to within 1e-12"),
        ([1.0, 2.0], [1.0, 2.0 + 1e-10], "✓ dx             agree to within 1e-08"),
        ([1.0, 2.0], [1.0, 2.00001], "✓ dx             agree to within 0.0001"),
        ([1.0, 2.0], [1.0, 2.01], "✗ dx             differ by up to 0.01"),
        (np.zeros(3), np.zeros((1, 3)), "✗ dx             shapes differ: (3,) and (1, 3)"),
    ],
)
def test_a_line_names_difference_and_verdict(mine, reference, said, capsys):
    compare("dx", mine, reference)
    assert capsys.readouterr().out == said + "\n"
