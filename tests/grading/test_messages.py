"""What may cross the border and what may not, for any bytes."""

import contextlib
import json
import socket
import struct
import threading
import time
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as np_st

from course_lib.border.limits import LARGEST_ANSWER, LARGEST_MESSAGE, Limits
from course_lib.border.messages import Codec, Malformed, NotPlain, receive
from course_lib.border.student_process import StudentProcess
from course_lib.border.substitutes import Substitutes
from course_lib.grading.judging import GRADER_FAILED, TestNames, judge

numbers = st.none() | st.booleans() | st.integers(-(10**30), 10**30) | st.floats() | st.text() | st.complex_numbers()
keys = st.text().filter(lambda key: key != "\0") | st.integers() | st.complex_numbers(allow_nan=False)
arrays = np_st.arrays(
    st.sampled_from(["f8", "f4", "f2", "i8", "u1", "?", "c16"]), np_st.array_shapes(min_dims=0, min_side=0, max_side=4)
)
plain = st.recursive(
    numbers | arrays,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=4).map(tuple)
        | st.dictionaries(keys | st.tuples(keys, st.booleans()), inner, max_size=4)
        | st.sets(keys, max_size=4)
    ),
    max_leaves=20,
)


def across(value, codec=None):
    codec = codec or Codec()
    packed = codec.pack(value)
    header_size, _ = struct.unpack(">II", packed[:8])
    return codec.unpack(packed[8 : 8 + header_size], packed[8 + header_size :])


def same(one, other):
    if isinstance(one, np.ndarray | np.generic):
        return type(one) is type(other) and one.dtype == other.dtype and one.tobytes() == other.tobytes()
    if isinstance(one, list | tuple):
        return type(other) is type(one) and len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, complex):
        return type(other) is complex and same([one.real, one.imag], [other.real, other.imag])
    if isinstance(one, dict):
        return type(other) is dict and one.keys() == other.keys() and all(same(one[k], other[k]) for k in one)
    return type(one) is type(other) and (one == other or one != one)


@given(plain)
def test_plain_data_arrives_as_it_was(value):
    assert same(value, across(value))


@pytest.mark.parametrize("value", [{"\0": None}, [{"\0": ["array", "<f8", 3]}], {"a": {"\0": []}, "b": np.ones(2)}])
def test_a_key_that_messages_keep_for_themselves_cannot_cross(value):
    with pytest.raises(NotPlain, match="reserved for messages"):
        Codec().pack(value)


@pytest.mark.parametrize("value", ["\0", '"\0": ', {"\0\0": 1}, {"a\0": "\0"}, ["\0", {"b": '\0"'}]])
def test_that_character_crosses_anywhere_else(value):
    assert across(value) == value


class Float(float):
    def __eq__(self, other):
        return True

    def __sub__(self, other):
        return 0.0

    __hash__ = None


class Array(np.ndarray):
    def __array_function__(self, *_):
        return True


class Text(str):
    __slots__ = ()


def test_what_pretends_arrives_as_what_it_is_made_of():
    value = across([Float(2.5), np.ones(3).view(Array), Text("a"), np.ma.masked_array([1.0, 2.0], [True, False])])
    assert [type(each) for each in value] == [float, np.ndarray, str, np.ndarray]
    assert value[0] == 2.5
    assert value[0] != 3


@pytest.mark.parametrize("value", [Fraction(1, 4), Decimal("0.25"), np.array([Fraction(1, 4), 1], dtype=object)])
def test_exact_numbers_arrive_as_floats(value):
    arrived = across(value)
    assert np.asarray(arrived).dtype == np.float64
    assert np.array_equal(arrived, np.asarray(value, dtype=float))


class Close(Fraction):
    def __eq__(self, other):
        return True

    __hash__ = Fraction.__hash__


@pytest.mark.parametrize("value", [Close(1), Fraction(10**400), Decimal("sNaN"), np.array([Close(1)], dtype=object)])
def test_numbers_that_are_not_what_they_seem_or_have_no_float_do_not_cross(value):
    with pytest.raises(NotPlain):
        across(value)


@pytest.mark.parametrize("value", [object(), b"bytes", np.array([object()]), np.array(["a"]), len, {1: [len]}])
def test_what_is_not_plain_does_not_cross(value):
    with pytest.raises(NotPlain):
        across(value)


def test_what_is_too_large_or_endless_does_not_cross():
    endless = []
    endless.append(endless)
    for value in (np.zeros(LARGEST_MESSAGE + 1, np.uint8), endless, 10**5000):
        with pytest.raises(NotPlain):
            across(value)


@given(st.binary(max_size=200), st.binary(max_size=50))
def test_any_bytes_are_refused_or_plain(header, body):
    with contextlib.suppress(Malformed):
        Codec().unpack(header, body)


json_like = st.recursive(
    st.none()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from(["array", "number", "<f8", "object"]),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.just("\0") | st.text(max_size=3), inner, max_size=3),
    max_leaves=30,
)


@given(json_like, st.binary(max_size=64))
def test_any_header_is_refused_or_plain(value, body):
    with contextlib.suppress(Malformed):
        Codec().unpack(json.dumps(value).encode(), body)


@pytest.mark.parametrize(
    "header",
    [
        b"[" * 100_000,
        b'{"\\u0000": ["array", "|O", 1]}',
        b'{"\\u0000": ["array", "<f8", -1]}',
        b'{"\\u0000": ["array", "<f8", 1e3]}',
        b'{"\\u0000": ["array", "<f8", 99999999, 99999999]}',
        b'{"\\u0000": ["array", "<f8", true]}',
        b'{"\\u0000": ["array"]}',
        b'{"\\u0000": ["number"]}',
        b'{"\\u0000": ["object", 0, "a"]}',
        b'{"\\u0000": ["tuple"], "more": 1}',
        b'{"\\u0000": 7}',
        b"1" * 5000,
        b"\xff\xfe",
        b"",
    ],
)
def test_lies_about_arrays_and_the_like_are_refused(header):
    with pytest.raises(Malformed):
        Codec().unpack(header, b"")


def test_memory_that_nobody_claims_is_refused():
    with pytest.raises(Malformed, match="bytes left over"):
        Codec().unpack(b"1", b"more")


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        (struct.pack(">II", 2**31, 2**31), "more than the limit"),
        (struct.pack(">II", 1, 0) + b"1" + b"another message", "two messages"),
        (struct.pack(">II", 100, 0) + b"less", "was closed"),
        (b"", "was closed"),
    ],
)
def test_messages_that_are_none_are_refused(sent, said):
    here, there = socket.socketpair()
    with here, there:
        there.sendall(sent)
        there.close()
        with pytest.raises(Malformed, match=said):
            receive(here, time.monotonic() + 1)


def test_one_byte_at_a_time_does_not_stretch_the_deadline():
    here, there = socket.socketpair()

    def drip():
        for _ in range(100):
            try:
                there.send(b"\0")
            except OSError:
                return
            time.sleep(0.01)

    dripping = threading.Thread(target=drip)
    with here, there:
        dripping.start()
        with pytest.raises(TimeoutError):
            receive(here, time.monotonic() + 0.05)
    dripping.join()


# ---------------------------------------------------------------------------------------------------------------------
# What is offered as a substitute
# ---------------------------------------------------------------------------------------------------------------------


class Offered:
    exposed = ("params", "double")

    def __init__(self):
        self.params = {"W1": np.ones(2)}
        self.secret = 1

    def double(self, x):
        return 2 * x

    def tell(self):
        return self.secret


def test_what_is_offered_can_be_called_and_nothing_else():
    substitutes = Substitutes()
    _, number, methods, arrays = substitutes.offer(Offered())
    assert (methods, list(arrays)) == (["double"], ["params"])
    assert substitutes.call(number, "double", [4], {}) == 8
    for method in ("tell", "__init__", "__class__", "secret", "params", 7, None, ""):
        with pytest.raises(Malformed):
            substitutes.call(number, method, [4], {})
    for wrong in (number + 1, -1, True, "0", None, 0.0):
        with pytest.raises(Malformed):
            substitutes.call(wrong, "double", [4], {})
    assert substitutes.call(number, "__deepcopy__", [], {}).params["W1"].tolist() == [1, 1]
    substitutes.withdraw()
    with pytest.raises(Malformed, match="no longer offers"):
        substitutes.call(number, "double", [4], {})


@pytest.mark.parametrize("value", ["text", 10**19, np.zeros(1001), [0] * 1001, [[1]], ["a"], {}, 1j, object()])
def test_what_is_offered_computes_with_a_few_numbers_and_nothing_else(value):
    substitutes = Substitutes()
    _, number, *_ = substitutes.offer(Offered())
    with pytest.raises(TypeError, match="takes only numbers"):
        substitutes.call(number, "double", [value], {})
    with pytest.raises(TypeError, match="takes only numbers"):
        substitutes.call(number, "double", [], {"x": value})


def test_an_answer_to_a_call_may_be_much_smaller_than_a_message():
    here, there = socket.socketpair()
    with here, there:
        there.sendall(struct.pack(">II", LARGEST_ANSWER, 1))
        with pytest.raises(Malformed, match="more than the limit"):
            receive(here, time.monotonic() + 1, LARGEST_ANSWER)


def test_offered_arrays_follow_what_was_written_into_them():
    thing, substitutes = Offered(), Substitutes()
    own = thing.params["W1"]
    _, number, *_ = substitutes.offer(thing)
    substitutes.update([[number, "params", {"W1": [np.array([5.0, 6.0]), True]}]])
    assert thing.params["W1"] is own
    assert own.tolist() == [5, 6]
    substitutes.update([[number, "params", {"W1": [np.array([7.0, 8.0]), False], "more": [1, False]}]])
    assert thing.params["W1"] is not own
    assert own.tolist() == [5, 6]
    assert thing.params["more"] == 1


@pytest.mark.parametrize(
    "state",
    [
        None,
        [1],
        [[0, "params"]],
        [[0, "secret", {}]],
        [[0, "__dict__", {}]],
        [[0, "params", []]],
        [[0, "params", {"W1": 1}]],
        [[0, "params", {"W1": [np.ones(3), True]}]],
        [[9, "params", {}]],
        [[0, ["params"], {}]],
    ],
)
def test_lies_about_offered_arrays_are_refused(state):
    substitutes = Substitutes()
    substitutes.offer(Offered())
    with pytest.raises(Malformed):
        substitutes.update(state)


# ---------------------------------------------------------------------------------------------------------------------
# A student's process that sends any answer it likes
# ---------------------------------------------------------------------------------------------------------------------


class Unchecked(Codec):
    """Packs whatever it is given, as a process that breaks the protocol would."""

    def _require_no_special_key(self, header):
        pass


FOUND = {"MulLayer": {"\0": ["object", 0, "MulLayer", ["forward", "backward"], True]}}


class Liar:
    """Replaces a sandbox: its process answers the first question properly, and then sends the given bytes."""

    def __init__(self, answers):
        self.answers = answers

    def open(self, limits):
        here, there = socket.socketpair()
        keep, keeper = socket.socketpair()
        keeper.close()
        self.thread = threading.Thread(target=self.lie, args=(there,))
        self.thread.start()
        return here, keep

    def lie(self, there):
        try:
            receive(there)
            there.sendall(Unchecked().pack(FOUND))
            for answer in self.answers:
                receive(there)
                there.sendall(answer)
        except (Malformed, OSError):
            pass
        finally:
            there.close()


TEST = "from course_lib.checks import check\n\ncheck({name!r}, MulLayer)\n"
QUICK = Limits(call_seconds=0.2, patience_seconds=0.05)


def outputs(answers, name="MulLayer-2"):
    return conversation(Liar(answers), name)


def conversation(liar, name):
    process = StudentProcess(liar, QUICK)
    names = TestNames()
    names.renew(process.find(["MulLayer"]), process)
    shown = judge(TEST.format(name=name), names).outputs
    process.close()
    liar.thread.join()
    return shown


framed = json_like.map(lambda value: Unchecked().pack(value))
result = st.lists(plain | json_like, min_size=0, max_size=6)
claims = st.builds(
    lambda result, state: Unchecked().pack(["result", result, state]),
    result | json_like,
    st.just([]) | json_like,
)
asks = st.builds(lambda *fields: Unchecked().pack(["ask", *fields]), *[json_like] * 5)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.binary(max_size=60) | framed | claims | asks, max_size=4), st.sampled_from([1, 2, 3]))
def test_whatever_a_process_answers_the_grader_neither_fails_nor_grants_a_point(answers, part):
    (*_, last) = outputs(answers, f"MulLayer-{part}")
    assert last["output_type"] == "error"
    assert last["ename"] in ("CheckFailed", "NotImplementedError", GRADER_FAILED)


def test_the_same_process_is_believed_where_it_is_right():
    """The test above would mean nothing if every answer were rejected."""
    right = []

    class Honest(Liar):
        def lie(self, there):
            objects = {}
            codec = Unchecked()
            receive(there)
            there.sendall(codec.pack(FOUND))
            try:
                while True:
                    _, number, method, arguments, _ = codec.unpack(*receive(there))
                    if not method:
                        result = {"\0": ["object", 1, "MulLayer", ["forward", "backward"], False]}
                    elif method == "forward":
                        objects[number] = arguments
                        result = arguments[0] * arguments[1]
                    else:
                        x, y = objects[number]
                        result = [arguments[0] * y, arguments[0] * x]
                    right.append(result)
                    there.sendall(codec.pack(["result", [result], []]))
            except (Malformed, OSError):
                there.close()

    shown = conversation(Honest([]), "MulLayer-2")
    assert right
    assert [output["output_type"] for output in shown] == ["stream"]
