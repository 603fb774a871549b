"""What the grader's tests share."""

import shutil

import pytest

# These run code in a sandbox.
_NEED_BUBBLEWRAP = {
    "test_attacks.py",
    "test_batch.py",
    "test_cluster.py",
    "test_feedback.py",
    "test_insight.py",
    "test_nbgrader.py",
    "test_odd_submissions.py",
    "test_postgresql.py",
    "test_same_scores.py",
    "test_storing.py",
    "test_stress.py",
    "test_three_ways.py",
    "test_sandbox.py",
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip the tests that need a sandbox if there is none."""
    if shutil.which("bwrap"):
        return
    reason = "bubblewrap is not installed (apt install bubblewrap), so there is no sandbox"
    for item in items:
        if item.path.name in _NEED_BUBBLEWRAP:
            item.add_marker(pytest.mark.skip(reason=reason))
