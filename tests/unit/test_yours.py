"""The learner's own work: drawn at work, found in other notebooks, and put together to a network."""

import shutil

import nbformat
import numpy as np
import pytest

from course_lib.grading.made_up import fill_in, solutions
from course_lib.yours import assemble, draw, words
from course_lib.yours.bricks import LentNetwork, lent_train
from course_lib.yours.definitions import definitions, notebook_with
from course_lib.yours.figures import FIGURES
from tests.evidence.corpus import COURSE, answers, defined

DRAWN = [*FIGURES, "gradient_check", "train"]


# ---------------------------------------------------------------------------------------------------------------------
# Drawn at work
# ---------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("answer", [a for a in answers("right") if a.exercise in FIGURES], ids=str)
def test_right_answers_have_no_mark(answer):
    with defined(answer.exercise, answer.text, str(answer.path)) as own:
        # What other cells of the notebook define.
        others = {"add_backward": lambda upstream: (upstream, upstream)}
        others["mul_backward"] = lambda x, y, upstream: (upstream * y, upstream * x)
        for name, function in others.items():
            getattr(own, "__globals__", {}).setdefault(name, function)
        drawing = draw(answer.exercise, own)
    assert drawing.remark == words.RIGHT
    assert drawing.picture
    assert drawing.expected is None
    assert "✗" not in drawing.picture.svg


@pytest.mark.parametrize("exercise", FIGURES)
def test_every_number_that_an_answer_gives_has_a_place_in_the_graph(exercise):
    answer = next(a for a in answers("right") if a.exercise == exercise)
    with defined(exercise, answer.text, str(answer.path)) as own:
        work = FIGURES[exercise](own)
    assert not work.problem
    assert (work.values.keys() | work.gradients.keys()) <= {value.name for value in work.right.values}


@pytest.mark.parametrize("exercise", DRAWN)
def test_no_answer_breaks_the_drawing(exercise):
    marked = 0
    wrong = [a for a in answers("wrong") if a.exercise == exercise]
    for answer in wrong[:3] if exercise == "train" else wrong:  # its plots take long
        with defined(answer.exercise, answer.text, str(answer.path)) as own:
            drawing = draw(exercise, own)
        bundle = drawing._repr_mimebundle_()
        assert drawing.remark in bundle["text/plain"], answer
        marked += "✗" in bundle["text/plain"] or words.STOPPED.partition(":")[0] in drawing.remark
    assert marked or exercise in ("gradient_check", "train")


class Unwritten:
    def forward(self, *inputs):
        raise NotImplementedError()


class NothingReturned:
    def forward(self, x, y):
        pass


class FailsOnTheWayBack:
    def forward(self, x, y):
        self.x, self.y = x, y
        return x * y

    def backward(self, dout):
        return dout * self.z


class OfAnotherShape:
    def forward(self, x):
        return x

    def backward(self, dout):
        return dout[0]


@pytest.mark.parametrize(
    ("exercise", "answer", "remark", "has_picture"),
    [
        ("MulLayer", Unwritten, "There is nothing to draw yet: MulLayer is not written.", False),
        ("MulLayer", NothingReturned, "Here it stops: NothingReturned.forward(100, 2) returned None", False),
        ("MulLayer", FailsOnTheWayBack, "raised AttributeError", True),
        ("MulLayer", 7, "TypeError", False),
        ("Relu", OfAnotherShape, "has shape (2,)", True),
        ("buy_fruit", lambda *_: (715.0, {"tax": 650.0}), "There is no derivative yet for apple_count", True),
        ("buy_fruit", lambda *_: None, "Here it stops", False),
        ("fruit_blanks", lambda: {"tax": "650"}, words.WRONG, True),
        ("softmax", lambda x: x, words.WRONG, True),
        ("train", lambda *_: None, "Here it stops: TypeError: train should return a list of losses", False),
        ("gradient_check", lambda *_: {}, "Errors for a network whose gradients are right", False),
    ],
)
def test_an_answer_is_drawn_as_far_as_it_comes(exercise, answer, remark, has_picture):
    drawing = draw(exercise, answer)
    assert remark in drawing.remark
    assert bool(drawing.picture) is has_picture


def test_a_wrong_number_is_marked_in_picture_and_words_and_what_was_expected_is_folded():
    with defined("MulLayer", (COURSE / "tests/answers/MulLayer/wrong/not_swapped.py").read_text()) as own:
        drawing = draw("MulLayer", own)
    assert drawing.remark == words.WRONG
    assert "✗ 400" in drawing.picture.svg
    assert "✗ 400" in drawing.picture.description
    before, _, folded = drawing._repr_mimebundle_()["text/html"].partition("<details><summary>Show what was expected")
    assert folded
    assert "2.2" not in before.partition("base64")[0]


def test_the_blanks_of_the_figure_do_not_fill_themselves_in():
    assert draw("fruit_blanks", lambda: dict.fromkeys(["tax", "all_cost"], 1)).expected is None


def test_an_exercise_without_a_picture_is_named():
    with pytest.raises(ValueError, match="there is no picture for 'chain'; there are mul_backward"):
        draw("chain", print)


# ---------------------------------------------------------------------------------------------------------------------
# Found in other notebooks, and put together
# ---------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def solved(tmp_path):
    """The folder of a learner who has solved 5.5, 5.6 and 5.7."""
    for source in [path for number in (5, 6, 7) for path in (COURSE / "source" / f"5.{number}").glob("*.ipynb")]:
        assignment = source.parent.name
        fill_in(COURSE / "release" / assignment / source.name, tmp_path / assignment / source.name, solutions(source))
    return tmp_path


def own_of_5_7(folder):
    found = definitions(notebook_with("TwoLayerNet", folder))
    return found["TwoLayerNet"], found["train"]


def replaced(folder, exercise, source):
    path = notebook_with(exercise, folder)
    notebook = nbformat.read(path, as_version=4)
    (cell,) = [c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("grade_id") == exercise]
    cell.source = source
    nbformat.write(notebook, path)


def test_all_seven_bricks_are_the_learners_own_and_the_network_is_made_of_them(solved):
    bricks = assemble(*own_of_5_7(solved), folder=solved)
    assert repr(bricks).endswith("7 of 7 bricks are yours.")
    network = bricks.network(6, 5, 3, np.random.default_rng(0))
    made_of = {type(layer).__module__ for layer in [*network.layers.values(), network.last_layer]}
    assert all(module.startswith(("activation_layers of ", "affine_softmax_layers of ")) for module in made_of)
    assert network.last_layer.forward.__globals__["softmax"].__module__.startswith("affine_softmax_layers of ")


def test_a_broken_brick_is_lent_and_the_page_says_so(solved):
    broken = (COURSE / "tests/answers/Relu/wrong/mask_inverted.py").read_text()
    replaced(solved, "Relu", broken)
    replaced(solved, "softmax", "import numpy as np\ndef softmax(x):\n    return np.exp(x")
    bricks = assemble(*own_of_5_7(solved), folder=solved)
    text = repr(bricks)
    assert "lent    yours is not right yet: Relu-2, gradients" in text
    assert "softmax               lent    no notebook of yours defines it" in text
    assert text.endswith("5 of 7 bricks are yours.")
    network = bricks.network(6, 5, 3, np.random.default_rng(0))
    assert type(network.layers["Relu1"]).__module__ == "course_lib.layers"
    assert np.isfinite(network.loss(np.ones((2, 6)), np.array([0, 1])))


def test_without_any_notebook_all_is_lent(tmp_path):
    bricks = assemble(folder=tmp_path)
    assert repr(bricks).endswith("0 of 7 bricks are yours.")
    assert isinstance(bricks.network(6, 5, 3, np.random.default_rng(0)), LentNetwork)


def test_notebooks_that_cannot_be_read_are_passed_over(solved):
    (solved / "notes").mkdir()
    (solved / "notes" / "broken.ipynb").write_text("{")
    (solved / "notes" / "other.ipynb").write_text("[]")
    assert notebook_with("Relu", solved) == solved / "5.5" / "activation_layers.ipynb"
    shutil.rmtree(solved / "5.5")
    assert notebook_with("Relu", solved) is None


def test_only_what_a_notebook_defines_is_run(tmp_path):
    cells = [
        "%matplotlib inline\nimport math\nheight = 2",
        "print('x' * 10**6)\nraise SystemExit",
        "def f(x):\n    return x * height * math.pi",
    ]
    cells += ["syntax error here", "width = undefined\ndepth = 3"]
    nbformat.write(nbformat.v4.new_notebook(cells=list(map(nbformat.v4.new_code_cell, cells))), tmp_path / "a.ipynb")
    found = definitions(tmp_path / "a.ipynb")
    assert found["f"](1) == pytest.approx(2 * np.pi)
    assert found["depth"] == 3
    assert "width" not in found


def test_lent_training_is_what_the_exercise_asks_for():
    from course_lib.checks import check

    check("train", lent_train)


def test_a_network_of_ones_own_bricks_learns_to_read(solved, capsys):
    reader = assemble(*own_of_5_7(solved), folder=solved).learn_mnist(iterations=60)
    assert reader.history.test_accuracies[-1] > 0.6
    assert len(reader.history.losses) == 60
    assert "of 10,000 digits" in repr(reader)
    assert "misreads" in reader.mistakes.alternative_text
