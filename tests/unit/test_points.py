"""How many points a notebook has so far."""

import pytest

from course_lib.checks import check, points_so_far, runner
from course_lib.checks.failure import CheckFailed
from course_lib.layers import AddLayer, MulLayer


@pytest.fixture(autouse=True)
def nothing_earned(monkeypatch):
    monkeypatch.setattr(runner, "_earned", {})


def test_a_check_says_what_it_is_worth(capsys):
    check("MulLayer-2", MulLayer, points=2)
    assert "\n2 of 2 points\n" in capsys.readouterr().out
    with pytest.raises(CheckFailed, match=r"\n0 of 1 point\n"):
        check("MulLayer-1", AddLayer, points=1)
    check("MulLayer-2", MulLayer)
    assert "point" not in capsys.readouterr().out


def test_the_points_of_a_notebook_are_added_up(capsys):
    check("MulLayer-1", MulLayer, points=1)
    check("MulLayer-2", MulLayer, points=2)
    with pytest.raises(CheckFailed):
        check("AddLayer-2", MulLayer, points=1)
    capsys.readouterr()
    points_so_far(MulLayer=4, AddLayer=3, buy_fruit=3, why_graphs=2)
    assert [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()] == [
        "MulLayer 3 of 4 points not checked yet: MulLayer-3",
        "AddLayer 0 of 3 points not right yet: AddLayer-2 (gradients); "
        "not checked yet: AddLayer-1; not checked yet: AddLayer-3",
        "buy_fruit 0 of 3 points not checked yet",
        "why_graphs 2 points, which your instructor gives",
        "",
        "So far: 3 of 12 points",
    ]


def test_what_is_not_right_any_more_earns_nothing_any_more(capsys):
    check("MulLayer-1", MulLayer, points=1)
    with pytest.raises(CheckFailed):
        check("MulLayer-1", AddLayer, points=1)
    points_so_far(MulLayer=4)
    assert "So far: 0 of 4 points" in capsys.readouterr().out
