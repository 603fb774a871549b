"""What is noticed about a student's call: all that it changes in what belongs to the caller, at once or later."""

import numpy as np
import pytest

from course_lib.border.handle import LocalHandle


def other_shape(x):
    x.shape = (4, 1)


def other_type(x):
    x.dtype = np.int64


def locked(x):
    x.setflags(write=False)


def other_number(x):
    x[0, 0] += 1


def negative_zero(x):
    x[1, 1] = -0.0


def longer(x):
    x += [1.0]


def other_entry(x):
    x[0] = 7.0


def untouched(x):
    return x[0]


ARRAY = np.array([[1.0, 2.0], [3.0, 0.0]])


@pytest.mark.parametrize("changes", [other_shape, other_type, locked, other_number, negative_zero])
def test_a_changed_array_is_noticed(changes):
    assert LocalHandle(changes).call((ARRAY,), {}).changed == (1,)
    assert LocalHandle(changes).call((), {"x": ARRAY}).changed == (1,)
    assert ARRAY.flags.writeable
    assert ARRAY.tolist() == [[1, 2], [3, 0]]


@pytest.mark.parametrize("changes", [longer, other_entry])
def test_a_changed_list_is_noticed(changes):
    assert LocalHandle(changes).call(([1.0, 2.0],), {}).changed == (1,)


@pytest.mark.parametrize("argument", [ARRAY, [1.0, float("nan")], (1, 2), {0: 1}])
def test_an_untouched_argument_is_not(argument):
    assert LocalHandle(untouched).call((argument,), {}).changed == ()


class Keeps:
    """Keeps what it is given and what it returns, and writes into both later."""

    def take(self, x):
        self.x = x

    def change(self):
        self.x *= 2

    def make(self):
        self.result = {"a": np.ones(3)}
        return 1.0, self.result

    def spoil(self):
        self.result["a"][0] = 5


def test_an_argument_that_a_later_call_changes_is_noticed_once():
    layer = Keeps()
    assert LocalHandle(layer.take).call((ARRAY,), {}).changed == ()
    assert LocalHandle(layer.change).call((), {}).changed == (0,)
    assert LocalHandle(layer.make).call((), {}).changed == ()


def test_a_result_that_a_later_call_changes_is_noticed():
    layer = Keeps()
    assert LocalHandle(layer.make).call((), {}).shared == ()
    assert LocalHandle(layer.spoil).call((), {}).shared == (0,)


def test_a_change_from_outside_is_nobodys_fault():
    network = type("Network", (), {"params": {}})()

    def keep(w):
        network.params["W"] = w

    LocalHandle(keep).call((np.ones(3),), {})
    LocalHandle(network).add_in_place("params", "W", np.ones(3))
    assert LocalHandle(untouched).call((ARRAY,), {}).changed == ()


def test_a_list_that_contains_itself_can_be_returned():
    def loop():
        result = [1]
        result.append(result)
        return result

    assert len(LocalHandle(loop).call((), {}).value) == 2


@pytest.mark.parametrize("state", ["ignore", "warn", "raise"])
def test_numpys_settings_elsewhere_decide_nothing(state):
    with np.errstate(all=state):
        result = LocalHandle(lambda x: np.exp(x)).call((np.array([-1000.0, 1000.0]),), {})
    assert result.value.tolist() == [0, np.inf]
    assert len(result.overflows) == 1
