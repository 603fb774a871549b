"""What the lessons' own tools do: predictions, checks of a few lines of code, source on show."""

import re

import ipywidgets as widgets
import numpy as np
import pytest

from course_lib.layers import MulLayer, Relu
from course_lib.lessons import predictions as data
from course_lib.lessons.asking import predict
from course_lib.lessons.predictions import Prediction
from course_lib.lessons.source import show_source
from course_lib.lessons.your_turn import check_layer
from course_lib.views.explorers import step_through
from course_lib.views.graph import Graph
from course_lib.views.reading import as_numbers

SUM = Prediction("What is 1 + 1?", 2, "One and one.", {"3": "One too many."}, "Count again.")
COLOUR = Prediction("Which?", "red", "It is.", {"blue": "Not blue."}, "Look again.", ["red", "blue", "green"])


@pytest.fixture
def ask(monkeypatch):
    """Ask a question that is not in a lesson."""

    def ask(asked, reveal=None):
        monkeypatch.setattr("course_lib.lessons.asking.prediction", lambda name: asked)
        return predict("a lesson/a question", reveal=reveal)

    return ask


def parts(widget):
    yield widget
    for child in getattr(widget, "children", ()):
        yield from parts(child)


def control(explorer, description):
    return next(part for part in parts(explorer) if getattr(part, "description", None) == description)


def has(explorer, description):
    return any(getattr(part, "description", None) == description for part in parts(explorer))


def shown(explorer):
    return "\n".join(part.value for part in parts(explorer) if isinstance(part, widgets.HTML))


def product():
    graph = Graph("A product")
    graph.apply(MulLayer(), graph.input("x", 3), graph.input("y", 5))
    graph.backward()
    return graph


# ---- numbers -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("79520", [79520]),
        ("79,520", [79520]),
        ("79 520", [79520]),
        ("79\u202f520", [79520]),
        ("1,234,567.5", [1234567.5]),
        ("-0.8", [-0.8]),
        ("−0.8", [-0.8]),
        ("– 0.8", [-0.8]),
        ("+2", [2]),
        ("1/2", [0.5]),
        (" 1 / 2 ", [0.5]),
        ("−1/4", [-0.25]),
        ("0,5", [0.5]),
        ("0,125", [0.125]),
        (".5", [0.5]),
        ("5.", [5]),
        ("1e-3", [0.001]),
        ("10 %", [10, 0.1]),
        ("10%", [10, 0.1]),
        ("−1 / − 4", [0.25]),
        ("1 234 567", [1234567]),
        ("−0", [0]),
    ],
)
def test_a_number_is_read_as_people_write_it(typed, numbers):
    assert as_numbers(typed) == pytest.approx(numbers)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "ten",
        "2.2x",
        "nan",
        "inf",
        "1/0",
        "1/2/3",
        "/",
        "1/",
        "--1",
        "1,2,3",
        "%",
        "1_000",
        "0x10",
        "2·3",
        "5 6",
        "1.5 2",
    ],
)
def test_what_is_not_a_number_is_not_guessed_at(typed):
    assert as_numbers(typed) == []


def test_what_cannot_be_read_is_quoted_back(ask):
    explorer = ask(SUM)
    control(explorer, "You say:").value = "<two>"
    assert "“&lt;two&gt;”" in shown(explorer)
    assert "One and one." not in shown(explorer)


# ---- predictions ---------------------------------------------------------------------------------------------------


def test_a_right_guess_reveals(ask):
    explorer = ask(SUM, product())
    assert "<svg" not in shown(explorer)
    control(explorer, "You say:").value = "2"
    assert "Yes, 2." in shown(explorer)
    assert "One and one." in shown(explorer)
    assert "<svg" in shown(explorer)


def test_a_first_wrong_guess_gets_its_hint_and_no_answer(ask):
    explorer = ask(SUM, product())
    control(explorer, "You say:").value = "3"
    assert "One too many." in shown(explorer)
    assert "<svg" not in shown(explorer)
    assert "One and one." not in shown(explorer)
    assert has(explorer, "Try again")
    control(explorer, "Reveal").click()  # the same guess once more
    assert "One and one." not in shown(explorer)


def test_a_second_wrong_guess_is_told_the_answer(ask):
    explorer = ask(SUM, product())
    entry = control(explorer, "You say:")
    entry.value = "3"
    control(explorer, "Try again").click()
    assert entry.value == ""
    assert "One too many." in shown(explorer)  # one reads the hint while thinking
    entry.value = "4"
    assert "Count again." in shown(explorer)
    assert "The answer is 2." in shown(explorer)
    assert "<svg" in shown(explorer)
    assert not has(explorer, "Try again")


def test_the_answer_is_shown_to_those_who_ask(ask):
    explorer = ask(SUM, product())
    control(explorer, "You say:").value = "3"
    control(explorer, "Show me").click()
    assert "The answer is 2." in shown(explorer)
    assert "<svg" in shown(explorer)
    control(explorer, "You say:").value = "2"
    assert "Yes, 2." in shown(explorer)
    assert "<svg" in shown(explorer)


def test_the_entry_may_arrive_after_the_click(ask):
    explorer = ask(SUM)
    control(explorer, "Reveal").click()
    assert "Enter a number first" in shown(explorer)
    control(explorer, "You say:").value = "2"
    assert "Yes, 2." in shown(explorer)


def test_one_click_answers_a_choice(ask):
    explorer = ask(COLOUR)
    control(explorer, "blue").click()
    assert "Not blue." in shown(explorer)
    assert "It is." not in shown(explorer)
    control(explorer, "Try again").click()
    control(explorer, "red").click()
    assert "Yes, red." in shown(explorer)


@pytest.mark.parametrize("reveal", [product, lambda: step_through(product()), lambda: "a text"])
def test_where_no_kernel_runs_the_answer_is_folded(ask, reveal):
    still = ask(SUM, reveal())._repr_mimebundle_()["text/html"]
    in_sight = re.sub("<details>.*</details>", "", still, flags=re.DOTALL)
    assert "One and one." in still
    assert "One and one." not in in_sight
    assert "<img" not in in_sight
    assert still.count("Run this cell") == 1


def test_what_is_revealed_is_what_was_there_when_asked(ask):
    graph = product()
    explorer = ask(SUM, graph)
    graph.backward(1000)
    control(explorer, "You say:").value = "2"
    assert "1000" not in shown(explorer)


def test_an_unknown_prediction_is_named():
    with pytest.raises(ValueError, match=r"'5\.1/what'"):
        predict("5.1/what")
    with pytest.raises(ValueError, match="'9/what'"):
        predict("9/what")


@pytest.mark.parametrize("section", [f"5.{number}" for number in range(1, 8)])
def test_each_guess_that_is_expected_has_a_hint_and_can_be_made(section):
    for name, asked in data.predictions(section).items():
        assert asked.question, name
        assert asked.right, name
        if asked.choices:
            assert asked.answer in asked.choices, name
            assert set(asked.wrong) <= set(asked.choices) - {asked.answer}, name
            assert asked.otherwise or len(asked.wrong) == len(asked.choices) - 1, name
        else:
            assert asked.otherwise, name
            assert all(as_numbers(guess) and as_numbers(guess)[0] != asked.answer for guess in asked.wrong), name


# ---- a few lines of code -------------------------------------------------------------------------------------------


class Square:
    def forward(self, x):
        self.x = x
        return x**2

    def backward(self, dout):
        return dout * 2 * self.x


class Blank(Square):
    def backward(self, dout):
        return dout * ...


class Raises(Square):
    def backward(self, dout):
        raise KeyError("x")


class WithoutFactor(Square):
    def backward(self, dout):
        return dout * self.x


class NothingReturned(Square):
    def backward(self, dout):
        dout * self.x


@pytest.mark.parametrize(
    ("layer", "said"),
    [
        (Square, "✓ backward"),
        (Blank, "○ Blank: replace each ..."),
        (Raises, "✗ backward(1.5) raised KeyError"),
        (WithoutFactor, "✗ backward(1.5) = 4.5, but it should be 9"),
        (NothingReturned, "✗ backward(1.5) returned None"),
    ],
)
def test_a_layer_is_checked_without_an_error(layer, said, capsys):
    check_layer(layer, lambda x: x**2, 3.0)
    assert said in capsys.readouterr().out


def test_a_layer_is_checked_with_arrays(capsys):
    check_layer(MulLayer, lambda x, y: x * y, np.array([1.0, 2.0]), np.array([3.0, 4.0]))
    assert capsys.readouterr().out.count("✓") == 2


def test_shown_source_is_the_library_s_own():
    assert "class Relu" in show_source(Relu).data
