"""The explorers, used as a learner would: move sliders, press buttons, read the picture."""

import asyncio
import base64
import html
import itertools
import re
import threading

import ipywidgets as widgets
import matplotlib.pyplot as plt
import numpy as np
import pytest
from threadpoolctl import threadpool_info, threadpool_limits

import course_lib.training
from course_lib.datasets import load_mnist, standardise
from course_lib.layers import AddLayer, MulLayer
from course_lib.networks import TwoLayerNet
from course_lib.training import Training
from course_lib.views import explorers
from course_lib.views.canvas import SIZE, text_width
from course_lib.views.explorers import gradient_checking, practising
from course_lib.views.explorers.controls import Choice, Play, Slider
from course_lib.views.explorers.digits import Sheet, like_mnist
from course_lib.views.explorers.training import TrainingExplorer
from course_lib.views.formatting import with_minus
from course_lib.views.graph import Graph, GraphError
from course_lib.views.plots import show_images, show_mistakes, show_weights


def fruit(backward=True):
    graph = Graph("Two apples & three oranges")
    apples = graph.apply(MulLayer(), graph.input("apple price", 100), graph.input("apple count", 2), name="apples")
    oranges = graph.apply(MulLayer(), graph.input("orange price", 150), graph.input("orange count", 3))
    cost = graph.apply(AddLayer(), apples, oranges)
    graph.apply(MulLayer(), cost, graph.input("tax", 1.1), name="total")
    if backward:
        graph.backward()
    return graph


RANGES = {"apple price": (0, 500, 1), "apple count": (0, 10, 1), "tax": (1.0, 1.5, 0.01)}


def blobs(samples=60, seed=0):
    """Three classes of points in four dimensions, far enough apart to be learnt quickly."""
    rng = np.random.default_rng(seed)
    t = np.arange(samples) % 3
    return 3 * np.eye(4)[t] + 0.3 * rng.standard_normal((samples, 4)), t


def training(iterations=40, network=None, **keywords):
    network = network or TwoLayerNet(4, 8, 3, rng=np.random.default_rng(1))
    keywords = {"batch_size": 20, "rng": np.random.default_rng(2)} | keywords
    return explorers.explore_training(network, blobs(), blobs(30, 1), iterations=iterations, **keywords)


EXPLORERS = {
    "draw_digit": lambda: explorers.draw_digit(lambda x: np.zeros((1, 10))),
    "explore_affine": explorers.explore_affine,
    "explore_chain_rule": explorers.explore_chain_rule,
    "explore_gradient_check": explorers.explore_gradient_check,
    "explore_graph": lambda: explorers.explore_graph(fruit(), RANGES),
    "explore_relu": explorers.explore_relu,
    "explore_sigmoid": explorers.explore_sigmoid,
    "explore_softmax": explorers.explore_softmax,
    "explore_training": training,
    "practice": lambda: explorers.practice("+", "×"),
    "step_through": lambda: explorers.step_through(fruit()),
}
ADJUSTABLE = (Slider, Choice, widgets.Checkbox)


def moved(part):
    """Another value that the control can take."""
    if isinstance(part, widgets.Checkbox):
        return not part.value
    if isinstance(part, Choice):
        return (part.value + 1) % len(part.options)
    return part.value - part.step if part.value > part.min else part.value + part.step


def parts(widget):
    """All widgets within a widget, from top to bottom."""
    yield widget
    for child in getattr(widget, "children", ()):
        yield from parts(child)


def control(explorer, description):
    (found,) = [part for part in parts(explorer) if getattr(part, "description", None) == description]
    return found


def pictures(explorer):
    return [part for part in parts(explorer) if isinstance(part, widgets.HTML)]


def picture(explorer):
    return "\n".join(part.value for part in pictures(explorer))


def text(explorer):
    """What a sighted reader reads in the pictures."""
    return [html.unescape(found) for found in re.findall(r"<text[^>]*>([^<]*)</text>", picture(explorer))]


def described(explorer):
    """What a screen reader says about the pictures."""
    return html.unescape(" ".join(re.findall(r"<(?:title|desc)>([^<]*)</", picture(explorer))))


def middle(baseline, size):
    """The part of a line of text that letters fill."""
    return baseline - 0.7 * size, baseline + 0.2 * size


def texts_that_collide(explorer):
    """Pairs of texts that overlap, in the widest common font."""
    found = []
    for drawing in picture(explorer).split("<svg xmlns")[1:]:
        boxes, shifts = [], [0.0]
        for group, end, attributes, content in re.findall(r"(<g[^>]*>)|(</g>)|<text ([^>]*)>([^<]*)</text>", drawing):
            if group:
                shifts.append(float((re.findall(r"translate\(0 ([\d.]+)", group) or [shifts[-1]])[0]))
            if end:
                shifts.pop()
            if not content:
                continue
            given = dict(re.findall(r'([\w-]+)="([^"]*)"', attributes))
            size, content = float(given.get("font-size", SIZE)), html.unescape(content)
            wide = text_width(content, size, bold="bold" in given["style"])
            left = float(given["x"]) - {"start": 0, "middle": wide / 2, "end": wide}[given["text-anchor"]]
            boxes.append((content, left, left + wide, *middle(float(given["y"]) + shifts[-1], size)))
        for (a, *x), (b, *y) in itertools.combinations(boxes, 2):
            if min(x[1], y[1]) > max(x[0], y[0]) and min(x[3], y[3]) > max(x[2], y[2]):
                found.append((a, b))
    return found


def texts_cut_off(explorer):
    """Texts that cross the left or right edge of their picture, in the widest common font."""
    found = []
    for drawing in picture(explorer).split("<svg xmlns")[1:]:  # a curve has its own <svg> inside that of the picture
        width = float(re.search(r'viewBox="0 0 ([\d.]+)', drawing)[1])
        for attributes, content in re.findall(r"<text ([^>]*)>([^<]*)</text>", drawing):
            given = dict(re.findall(r'([\w-]+)="([^"]*)"', attributes))
            wide = text_width(html.unescape(content), float(given.get("font-size", SIZE)))
            left = float(given["x"]) - {"start": 0, "middle": wide / 2, "end": wide}[given["text-anchor"]]
            if left < 0 or left + wide > width:
                found.append(content)
    return found


# ---- all of them ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", EXPLORERS)
@pytest.mark.parametrize("end", ["first", "min", "max"])
def test_no_text_is_cut_off_wherever_the_sliders_are(name, end):
    explorer = EXPLORERS[name]()
    for part in parts(explorer):
        if end != "first" and isinstance(part, ADJUSTABLE) and hasattr(part, end):
            part.value = getattr(part, end)
    assert text(explorer)
    assert texts_cut_off(explorer) == []
    assert texts_that_collide(explorer) == []


def test_every_explorer_is_tried_here():
    assert set(EXPLORERS) == set(explorers.__all__) - {"Explorer"}


@pytest.mark.parametrize("name", EXPLORERS)
def test_a_still_picture_is_left_for_readers_without_a_kernel(name):
    bundle = EXPLORERS[name]()._repr_mimebundle_()
    assert set(bundle) >= {"application/vnd.jupyter.widget-view+json", "text/plain", "text/html"}
    assert "<svg" not in bundle["text/html"]  # JupyterLab removes it from notebooks that are not trusted
    assert all(len(found) > 20 for found in re.findall('<img[^>]* alt="([^"]*)"', bundle["text/html"]))
    assert "<img" in bundle["text/html"]
    assert bundle["text/html"].count("<i>Run this cell in JupyterLab to ") == 1
    for source in re.findall("base64,([^\"']*)", bundle["text/html"]):
        assert "var(" not in base64.b64decode(source).decode()  # an image can't adapt to the theme


@pytest.mark.parametrize("name", EXPLORERS)
def test_the_still_picture_is_the_same_each_time(name):
    first, second = EXPLORERS[name](), EXPLORERS[name]()
    for part in parts(second):
        if isinstance(part, ADJUSTABLE):
            part.value = moved(part)
    for kind in ("text/html", "text/plain"):
        assert first._repr_mimebundle_()[kind] == second._repr_mimebundle_()[kind]


@pytest.mark.parametrize("name", EXPLORERS)
def test_every_control_has_a_label(name):
    controls = [part for part in parts(EXPLORERS[name]()) if isinstance(part, widgets.DOMWidget)]
    controls = [part for part in controls if not isinstance(part, (widgets.Box, widgets.HTML))]
    assert controls
    assert all(part.label if isinstance(part, Sheet) else part.description for part in controls)


@pytest.mark.parametrize("name", sorted(EXPLORERS))
def test_pictures_work_offline_and_can_be_heard(name):
    shown = picture(EXPLORERS[name]())
    assert shown.count("<svg xmlns") == shown.count('role="img"') == shown.count("<title>") > 0
    assert "http" not in shown.replace("http://www.w3.org/2000/svg", "")
    assert " id=" not in shown  # any number of them can share a page


@pytest.mark.parametrize("name", sorted(set(EXPLORERS) - {"explore_training"}))
def test_each_move_redraws_each_picture_once(name):
    explorer, drawn = EXPLORERS[name](), []
    for part in pictures(explorer):
        part.observe(lambda change: drawn.append(change.owner), names="value")
    for part in parts(explorer):
        if isinstance(part, ADJUSTABLE):
            drawn.clear()
            before = picture(explorer)
            part.value = moved(part)
            assert picture(explorer) != before, part
            assert len(drawn) == len(set(drawn)) > 0, part


# ---- graphs --------------------------------------------------------------------------------------------------------


def test_values_and_derivatives_follow_an_input():
    explorer = explorers.explore_graph(fruit(), RANGES)
    assert {"715", "← 110", "← 650"} <= set(text(explorer))
    control(explorer, "apple price").value = 101
    assert {"717.2", "← 111.1", "← 652"} <= set(text(explorer))
    control(explorer, "tax").value = 1.2
    assert {"782.4", "← 121.2"} <= set(text(explorer))
    assert "apple price = 101" in described(explorer)


def test_a_move_runs_and_draws_the_graph_once(monkeypatch):
    explorer, calls = explorers.explore_graph(fruit(), RANGES), []
    for name in ("replay", "draw"):
        original = getattr(Graph, name)
        monkeypatch.setattr(
            Graph, name, lambda *given, name=name, original=original: calls.append(name) or original(*given)
        )
    control(explorer, "apple price").value = 101
    assert calls == ["replay", "draw"]


@pytest.mark.parametrize("name", [name for name in EXPLORERS if re.fullmatch("explore_(?!training).*", name)])
def test_reset_puts_all_controls_back(name):
    explorer = EXPLORERS[name]()
    before = picture(explorer)
    for part in parts(explorer):
        if isinstance(part, ADJUSTABLE) and part.description != "step":
            part.value = moved(part)
    assert picture(explorer) != before
    control(explorer, "Reset").click()
    assert picture(explorer) == before


def test_the_graph_itself_stays_as_it_is():
    graph = fruit()
    before = graph.table()
    explorer = explorers.explore_graph(graph, RANGES)
    control(explorer, "apple price").value = 1
    assert graph.table() == before
    graph.replay({"tax": 3})
    control(explorer, "apple price").value = 100
    assert "715" in text(explorer)


def test_whole_numbers_stay_whole():
    explorer = explorers.explore_graph(fruit(), RANGES)
    count, tax = control(explorer, "apple count"), control(explorer, "tax")
    count.value, tax.value = 4.0, 1  # JavaScript doesn't tell 1 from 1.0
    assert (type(count.value), count.decimals) == (int, 0)
    assert (type(tax.value), tax.decimals) == (float, 2)
    tax.value, count.value = 99, -1
    assert (tax.value, count.value) == (1.5, 0)


def test_without_a_backward_pass_there_are_no_derivatives():
    explorer = explorers.explore_graph(fruit(backward=False), RANGES)
    control(explorer, "apple price").value = 101
    assert "717.2" in text(explorer)
    assert "←" not in "".join(text(explorer))


@pytest.mark.parametrize(
    ("ranges", "message"),
    [
        ({"apples": (0, 9, 1)}, "no input is called 'apples'; the inputs are 'apple price', 'apple count'"),
        ({"tax": (2.0, 3.0, 0.1)}, "'tax' is 1.1, which is not a number from 2.0 to 3.0"),
    ],
)
def test_a_range_that_does_not_fit_is_an_error(ranges, message):
    with pytest.raises(GraphError, match=re.escape(message)):
        explorers.explore_graph(fruit(), ranges)


def test_a_layer_that_fails_says_so_in_place_of_the_picture():
    class Moody(MulLayer):
        def forward(self, x, y):
            if x == 3:
                raise ValueError("not 3 < 4!")
            return super().forward(x, y)

    graph = Graph("moody")
    graph.apply(Moody(), graph.input("x", 2), graph.input("y", 5))
    graph.backward()
    explorer = explorers.explore_graph(graph, {"x": (0, 9, 1)})
    control(explorer, "x").value = 3
    assert "Moody.forward(3, 5) raised ValueError: not 3 &lt; 4!" in picture(explorer)
    control(explorer, "x").value = 4
    assert {"20", "← 4"} <= set(text(explorer))  # derivatives, too


def caption(explorer):
    return text(explorer)[-1]


def test_stepping_goes_forward_and_then_backward():
    explorer = explorers.step_through(fruit())
    captions = []
    for _ in range(10):
        captions.append(caption(explorer))
        control(explorer, "Step ▶").click()
    assert captions == [
        "Forward, step 0 of 4",
        "Forward, step 1 of 4: 100 × 2 = 200",
        "Forward, step 2 of 4: 150 × 3 = 450",
        "Forward, step 3 of 4: 200 + 450 = 650",
        "Forward, step 4 of 4: 650 × 1.1 = 715",
        "Backward, step 0 of 4",
        "Backward, step 1 of 4, ×: 1 × 1.1 = 1.1 and 1 × 650 = 650",
        "Backward, step 2 of 4, +: 1.1 × 1 = 1.1 and 1.1 × 1 = 1.1",
        "Backward, step 3 of 4, ×: 1.1 × 3 = 3.3 and 1.1 × 150 = 165",
        "Backward, step 4 of 4, ×: 1.1 × 2 = 2.2 and 1.1 × 100 = 110",
    ]
    assert caption(explorer) == captions[-1]  # there is no step after the last
    control(explorer, "◀ Back").click()
    assert caption(explorer) == captions[-2]
    control(explorer, "Restart").click()
    assert caption(explorer) == captions[0]
    control(explorer, "◀ Back").click()
    assert caption(explorer) == captions[0]
    control(explorer, "step").value = 3  # by the arrow keys
    assert caption(explorer) == captions[3]


def test_play_steps_on_to_the_end_and_from_there_begins_again():
    explorer = explorers.step_through(fruit())
    (play,) = [part for part in parts(explorer) if isinstance(part, Play)]
    steps = control(explorer, "step")
    play.playing = True
    for tick in range(steps.max):
        assert play.playing
        play.ticks = tick + 1
    assert steps.value == steps.max
    assert not play.playing
    play.playing = True
    assert steps.value == 0


def test_without_a_backward_pass_stepping_ends_at_the_result():
    explorer = explorers.step_through(fruit(backward=False))
    assert control(explorer, "step").max == 4


def test_steps_show_the_graph_as_it_was():
    graph = fruit()
    explorer = explorers.step_through(graph)
    graph.replay({"apple price": 1})
    control(explorer, "step").value = 1
    assert caption(explorer) == "Forward, step 1 of 4: 100 × 2 = 200"


# ---- the chain rule, and layers ------------------------------------------------------------------------------------


def test_the_slope_is_the_derivative_in_the_graph():
    explorer = explorers.explore_chain_rule()
    assert {"at t = 5: slope 2t = 10", "25", "← 10"} <= set(text(explorer))
    control(explorer, "x").value = -4
    assert {"at t = −2: slope 2t = −4", "4", "← −4"} <= set(text(explorer))


@pytest.mark.parametrize(("x", "y", "dx", "state"), [(2, 2, 1.5, "on"), (0, 0, 0, "off"), (-3, 0, 0, "off")])
def test_relu_is_a_switch(x, y, dx, state):
    explorer = explorers.explore_relu()
    control(explorer, "x").value = x
    assert described(explorer) == (
        f"ReLU as a switch, {state}, because x {'>' if x > 0 else '≤'} 0. "
        f"Forward: x = {with_minus(str(x))} comes in, y = {y} goes out. "
        f"Backward: 1.5 comes from upstream, dx = {dx} is passed back."
    )
    assert text(explorer)[0].startswith(f"The switch is {state}")
    control(explorer, "upstream").value = -2
    assert f"dx = {'−2' if x > 0 else '0'} is passed back" in described(explorer)


def test_the_four_nodes_of_the_sigmoid_give_its_derivative():
    explorer = explorers.explore_sigmoid()
    assert "y(1 − y) = 0.73106 · 0.26894 = 0.19661" in text(explorer)
    for _ in range(9):
        control(explorer, "Step ▶").click()
    assert "Backward, step 4 of 4, ×(−1): −0.1966 × (−1) = 0.1966" in text(explorer)
    assert "y(1 − y) = 0.73106 · 0.26894 = 0.19661,  and the four nodes give 0.19661" in text(explorer)
    control(explorer, "x").value = -2.0
    assert "y(1 − y) = 0.11920 · 0.88080 = 0.10499,  and the four nodes give 0.10499" in text(explorer)


def test_affine_shows_shapes_and_values():
    explorer = explorers.explore_affine()
    assert "Y (4, 3) = X (4, 2) times W (2, 3) plus b (3,)" in described(explorer)
    without_values = len(text(explorer))
    control(explorer, "N (samples)").value = 3
    control(explorer, "M (outputs)").value = 1
    assert "dW (2, 1) = X transposed (2, 3) times dY (3, 1); db (1,) = column sums of dY (3, 1)" in described(explorer)
    assert {"(3, 2)", "(2, 3)", "(1,)", "(M, D)", "(D, N)"} <= set(text(explorer))
    cells = picture(explorer).count("fill-opacity")
    control(explorer, "show values").value = True
    assert len(text(explorer)) == without_values + cells


def test_no_texts_collide_for_any_sizes_of_an_affine_layer():
    explorer = explorers.explore_affine()
    control(explorer, "show values").value = True
    sliders = [part for part in parts(explorer) if isinstance(part, Slider)]
    for sizes in itertools.product(range(1, 5), repeat=3):
        for part, size in zip(sliders, sizes, strict=True):
            part.value = size
        assert texts_that_collide(explorer) == [], sizes
        assert texts_cut_off(explorer) == [], sizes


def test_affine_draws_what_the_layer_computes():
    arrays = explorers.affine._run(3, 2, 4)
    np.testing.assert_array_equal(arrays["Y"], arrays["X"] @ arrays["W"] + arrays["b"])
    assert all(arrays[f"d{name}"].shape == arrays[name].shape for name in "XWbY")


def test_softmax_shows_probabilities_loss_and_gradient():
    explorer = explorers.explore_softmax()
    assert described(explorer) == (
        "Softmax with loss; class 1 is right. Probabilities 0.3013, 0.2020, 0.4967; loss 1.5997; "
        "gradient 0.3013, −0.7980, 0.4967."
    )
    control(explorer, "right class:").value = 2
    assert {"class 2 ✓", "loss = −log(0.4967) = 0.6997", "−0.5033"} <= set(text(explorer))
    for i, score in enumerate((-5, 12, -5)):
        control(explorer, f"score {i}").value = score
    assert {"1.0000", "4.1e−08", "loss = −log(4.1e−08) = 17.0000"} <= set(text(explorer))


# ---- gradient check ------------------------------------------------------------------------------------------------


def test_the_error_of_a_numerical_derivative_follows_its_step():
    explorer = explorers.explore_gradient_check()
    assert {"6.750000009998", "6.750000000000", "1.0e−08"} <= set(text(explorer))
    control(explorer, "step h").value = -1
    assert "1.0e−02" in text(explorer)
    control(explorer, "step h").value = -15
    assert float(text(explorer)[6].replace("−", "-")) > 1e-6
    control(explorer, "type").value = 1
    # The step is too small to change x: the result is 0 instead of 6.75.
    assert "6.7e+00" in text(explorer) or "6.8e+00" in text(explorer)
    assert "x³ at 1.5, float32" in text(explorer)


def test_a_kink_spoils_the_derivative_until_the_step_is_shorter():
    explorer = explorers.explore_gradient_check()
    control(explorer, "function").value = 2
    control(explorer, "step h").value = -1
    assert "4.9e−01" in text(explorer)
    control(explorer, "step h").value = -4
    assert float(text(explorer)[6].replace("−", "-")) < 1e-12


def test_the_curve_of_errors_is_computed_once():
    explorer = explorers.explore_gradient_check()
    misses = gradient_checking._curve.cache_info().misses
    for exponent in range(-12, -2):
        control(explorer, "step h").value = exponent
    assert gradient_checking._curve.cache_info().misses == misses


@pytest.mark.parametrize("function", gradient_checking.FUNCTIONS)
@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_the_best_step_is_neither_the_longest_nor_the_shortest(function, dtype):
    errors = gradient_checking._curve(function, dtype)
    assert 0 < np.argmin(errors) < len(errors) - 1
    assert errors[0] > min(errors) < errors[-1]


# ---- training ------------------------------------------------------------------------------------------------------


def test_nothing_is_trained_before_start():
    network = TwoLayerNet(4, 8, 3, rng=np.random.default_rng(1))
    before = network.params["W1"].copy()
    explorer = training(network=network)
    assert explorer.state == "ready"
    assert not explorer.history.losses
    np.testing.assert_array_equal(network.params["W1"], before)


def test_in_plain_python_start_trains_to_the_end():
    explorer = training(image_shape=(2, 2))
    before = pictures(explorer)[-1].value
    control(explorer, "Start").click()
    assert explorer.state == "finished"
    assert len(explorer.history.losses) == 40
    assert explorer.history.iterations == [*range(0, 41, 3), 40]
    assert explorer.history.test_accuracies[-1] > 0.9 > explorer.history.test_accuracies[0]
    assert control(explorer, "progress").value == 40
    assert "iteration 40 of 40" in text(explorer)[0]
    assert pictures(explorer)[-1].value != before  # the weights as images


@pytest.mark.sweep
def test_what_is_said_at_the_end_of_a_long_training_fits():
    explorer = training(iterations=10_000)
    control(explorer, "Start").click()
    assert any("iteration 10,000 of 10,000" in line and "test 100.0 %" in line for line in text(explorer))
    assert texts_cut_off(explorer) == []


def test_small_products_are_held_to_one_thread_meanwhile():
    seen = []

    class Watching(TwoLayerNet):
        def gradient(self, x, t):
            seen.extend(library["num_threads"] for library in threadpool_info() if library["user_api"] == "blas")
            return super().gradient(x, t)

    with threadpool_limits(2):
        control(training(network=Watching(4, 8, 3)), "Start").click()
    assert set(seen) == {1}


def test_starting_again_begins_with_the_same_weights():
    explorer = training(iterations=39)
    control(explorer, "Start").click()
    first = explorer.history
    assert first.iterations == [*range(0, 40, 3)]  # training ends with an epoch, too, so it is measured only once
    control(explorer, "Start again").click()
    assert len(explorer.history.losses) == 39
    assert explorer.history is not first
    assert explorer.history.test_accuracies[0] == first.test_accuracies[0]


async def until(condition, seconds=10):
    """Let the task work until a condition holds."""
    for _ in range(int(seconds / 0.005)):
        if condition():
            return
        await asyncio.sleep(0.005)
    raise AssertionError("it does not come about")


def test_it_can_be_paused_resumed_and_stopped_while_it_runs():
    async def learner():
        explorer = training(iterations=10**9)
        control(explorer, "Start").click()
        await until(lambda: explorer.history.losses)
        control(explorer, "Pause").click()
        await until(lambda: explorer.state == "paused")
        paused = len(explorer.history.losses)
        await asyncio.sleep(0.15)
        assert len(explorer.history.losses) == paused > 0
        control(explorer, "Resume").click()
        await until(lambda: explorer.state == "running")
        explorer.pause()
        control(explorer, "Pause").click()
        await until(lambda: explorer.state == "paused")
        paused = len(explorer.history.losses)
        control(explorer, "Resume").click()
        await until(lambda: len(explorer.history.losses) > paused)
        assert len(asyncio.all_tasks()) == 2  # this one, and the one that trains
        control(explorer, "Stop").click()
        await until(lambda: explorer.state == "finished")
        stopped = len(explorer.history.losses)
        await asyncio.sleep(0.15)
        assert len(explorer.history.losses) == stopped > paused
        assert explorer.history.iterations[-1] == stopped

    asyncio.run(learner())


def test_buttons_pressed_on_other_threads_only_ask(monkeypatch):
    """All that touches the network or a widget runs on the thread that the explorer was made on."""
    threads = set()
    for kind, name in ((Training, "__next__"), (Training, "measure"), (TrainingExplorer, "_show")):
        original = getattr(kind, name)
        monkeypatch.setattr(
            kind, name, lambda self, original=original: threads.add(threading.get_ident()) or original(self)
        )

    async def learner():
        explorer = training(iterations=10**9)
        for label in ("Start", "Pause", "Resume", "Stop", "Start again", "Stop"):
            await until(lambda label=label: explorer._toggle.description == label or label == "Stop")
            await asyncio.to_thread(control(explorer, label).click)
            await asyncio.sleep(0.02)
        await until(lambda: explorer.state == "finished")
        assert explorer.history.losses

    asyncio.run(learner())
    assert threads == {threading.get_ident()}


def test_of_two_explorers_one_trains_at_a_time():
    async def learner():
        first, second = training(iterations=10**9), training(iterations=10**9)
        control(first, "Start").click()
        control(second, "Start").click()
        await until(lambda: (first.state, second.state) == ("paused", "running"))
        first._toggle.click()
        await until(lambda: (first.state, second.state) == ("running", "paused"))
        first.stop()
        second.stop()
        await until(lambda: first.state == second.state == "finished")

    asyncio.run(learner())


def test_a_failure_is_shown():
    explorer = training(batch_size=100)
    control(explorer, "Start").click()
    assert "ValueError: batch_size must be from 1 to 60" in picture(explorer)
    assert explorer.state == "finished"
    assert isinstance(explorer, TrainingExplorer)


# ---- a drawn digit -------------------------------------------------------------------------------------------------


def enlarged(image):
    """Draw an image of 28×28 pixels, from 0 to 1, on a sheet of 140×140 dots."""
    return np.kron(image, np.full((5, 5), 255)).astype(np.uint8)


def draw(explorer, drawing):
    (sheet,) = [part for part in parts(explorer) if isinstance(part, Sheet)]
    sheet.dots = drawing.tobytes()


def test_drawn_digits_are_read_as_well_as_those_of_mnist():
    train_data, (x, t) = load_mnist()
    network = TwoLayerNet(784, 30, 10, rng=np.random.default_rng(0), dtype=np.float32)
    course_lib.training.train(network, train_data, (x, t), 1200, rng=np.random.default_rng(1), progress=False)
    x, t = x[:300], t[:300]
    ink = (x - x.min()) / (x.max() - x.min())
    drawn = np.array([like_mnist(enlarged(image.reshape(28, 28))).ravel() for image in ink])
    assert network.accuracy(standardise(drawn), t) >= network.accuracy(x, t) - 0.02


def test_a_drawing_is_read_at_any_place_and_size_and_cleared():
    seen = []

    def predict(x):
        seen.append(x)
        return np.eye(10)[[7]] * 20

    explorer = explorers.draw_digit(predict)
    assert "Nothing has been drawn yet" in text(explorer)
    for top, left, size in ((0, 0, 40), (70, 90, 40), (10, 10, 120)):
        drawing = np.zeros((140, 140), dtype=np.uint8)
        drawing[top : top + size, left : left + size // 4] = 255
        draw(explorer, drawing)
        assert "The network reads 7, with probability 100.0 %" in text(explorer)
    assert all(x.shape == (1, 784) and x.dtype == np.float32 for x in seen)
    for x in seen[1:]:
        np.testing.assert_allclose(x, seen[0], atol=1e-5)
    draw(explorer, np.zeros((140, 140), dtype=np.uint8))
    assert "Nothing has been drawn yet" in text(explorer)


@pytest.mark.parametrize("returned", [np.zeros(3), np.full((1, 10), np.nan), np.zeros((10, 1))])
def test_a_network_that_returns_something_else_is_told_so(returned):
    explorer = explorers.draw_digit(lambda x: returned)
    draw(explorer, np.full((140, 140), 255, dtype=np.uint8))
    assert "predict must return ten finite scores" in picture(explorer)


# ---- pictures of digits --------------------------------------------------------------------------------------------


@pytest.fixture
def trained():
    explorer = training()
    control(explorer, "Start").click()
    yield explorer.network
    plt.close("all")


@pytest.mark.parametrize("one_hot", [False, True])
def test_images_are_shown_under_their_numbers_from_white_to_black(one_hot):
    x, t = blobs(12, 1)
    figure = show_images((x, np.eye(3)[t] if one_hot else t), (2, 2), count=11)
    assert [axes.get_title() for axes in figure.axes if axes.get_title()] == [str(label) for label in t[:11]]
    shown = [axes.images[0] for axes in figure.axes if axes.images]
    assert len(shown) == 11
    for image, pixels in zip(shown, x, strict=False):
        np.testing.assert_array_equal(image.get_array(), pixels.reshape(2, 2))
        assert image.get_clim() == (pixels.min(), pixels.max())
        assert image.cmap(0.0) == (1, 1, 1, 1)
    plt.close("all")


def test_mistakes_are_shown_with_what_was_said_and_what_is(trained):
    x, t = blobs(30, 1)
    wrong = t.copy()
    wrong[[3, 7]] = (wrong[[3, 7]] + 1) % 3
    figure = show_mistakes(trained, (x, wrong), (2, 2))
    titles = [axes.get_title() for axes in figure.axes if axes.get_title()]
    assert titles == [f"says {t[i]}, is {wrong[i]}" for i in (3, 7)]
    assert figure.get_suptitle() == "2 mistakes among 30 images"
    np.testing.assert_array_equal(figure.axes[1].images[0].get_array(), x[7].reshape(2, 2))
    one_hot = show_mistakes(trained, (x, np.eye(3)[wrong]), (2, 2), count=1)
    assert [axes.get_title() for axes in one_hot.axes if axes.get_title()] == titles[:1]
    assert not any(axes.images for axes in show_mistakes(trained, (x, t), (2, 2)).axes)


def test_weights_are_shown_unit_by_unit(trained):
    figure = show_weights(trained, (2, 2), count=3)
    images = [axes.images[0] for axes in figure.axes if axes.images]
    assert len(images) == 3
    for i, image in enumerate(images):
        np.testing.assert_array_equal(image.get_array(), trained.params["W1"][:, i].reshape(2, 2))
        assert image.norm.vmin == -image.norm.vmax  # white is 0


# ---- practice ------------------------------------------------------------------------------------------------------

ALL_NODES = ("+", "×", "×3", "²")


@pytest.mark.parametrize("nodes", [ALL_NODES, ("+", "×3", "²"), ("+", "×"), ("²",)])
def test_a_graph_to_practise_on_is_small_and_uses_everything_in_it(nodes):
    seed = int(np.random.default_rng().integers(2**32))
    print("seed", seed)
    rng = np.random.default_rng(seed)
    graphs = [practising.random_graph(nodes, rng) for _ in range(60)]
    for graph in graphs:
        assert 2 <= len(graph.operations) <= 3
        assert all(value.gradient for value in graph.values), graph.table()
        assert max(max(value.value, value.gradient) for value in graph.values) <= practising.LARGEST
    if "+" in nodes:
        assert any("=" in graph.table() for graph in graphs), "no value is ever used twice"


def fields(sheet):
    return {part.description: part for part in parts(sheet) if isinstance(part, widgets.Text)}


def test_practice_marks_the_first_wrong_edge_from_the_right():
    sheet = practising._Sheet(("+", "×"), fruit())
    filled = fields(sheet)
    assert next(iter(filled)) == "tax:"
    control(sheet, "Check").click()
    assert "tax is still missing" in picture(sheet)
    for value in practising.blanks(sheet.graph):
        filled[f"{value.name}:"].value = f"{value.gradient:g}"
    filled["apples:"].value, filled["apple price:"].value = "0.55", "7"
    control(sheet, "Check").click()
    assert "Look at apples, marked ✗. It leads to an addition node" in picture(sheet)
    assert "← 0.55 ✗" in text(sheet)
    assert "← 7" in text(sheet)  # wrong too, but it follows from the first
    filled["apples:"].value, filled["apple price:"].value = "1.1", "2.2"
    control(sheet, "Check").click()
    assert "All of them are right." in picture(sheet)


def test_practice_gives_another_graph_and_shows_the_answer_when_asked():
    sheet = practising._Sheet(ALL_NODES, fruit())
    assert "← ?" in text(sheet)
    control(sheet, "Show me").click()
    assert "← 650" in text(sheet)
    control(sheet, "New graph").click()
    assert "← ?" in text(sheet)
    assert set(fields(sheet)) == {f"{value.name}:" for value in practising.blanks(sheet.graph)}
    assert "tax:" not in fields(sheet)


def test_a_value_used_twice_gets_a_hint_of_its_own():
    graph = Graph("Twice")
    a = graph.input("a", 4)
    graph.apply(AddLayer(), a, a, name="z")
    graph.backward()
    assert practising.first_wrong(graph, {a: "1"}) is a
    assert "used twice" in practising.hint(graph, a)


def test_practice_names_the_nodes_that_it_knows():
    with pytest.raises(ValueError, match="not −"):
        explorers.practice("−")


def test_an_entry_that_arrives_after_the_click_is_checked_too():
    sheet = practising._Sheet(("+", "×"), fruit())
    control(sheet, "Check").click()
    assert "tax is still missing" in picture(sheet)
    fields(sheet)["tax:"].value = "650"
    assert "tax is still missing" not in picture(sheet)
