"""Sigmoid, softmax and cross-entropy: values, stability, types, and inputs that they reject."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_lib.functions import cross_entropy_error, log_softmax, sigmoid, softmax

shapes = st.tuples(st.integers(1, 5), st.integers(2, 6))
seeds = st.integers(0, 2**32 - 1)


def test_sigmoid_of_the_lesson():
    x = np.array([[1.0, -0.5], [-2.0, 3.0]])
    np.testing.assert_allclose(sigmoid(x), [[0.73105858, 0.37754067], [0.11920292, 0.95257413]], atol=5e-9)


def test_sigmoid_at_its_edges():
    np.testing.assert_array_equal(sigmoid(np.array([-1000.0, 0.0, 1000.0])), [0, 0.5, 1])


def test_sigmoid_is_exact_far_to_the_left():
    # 1 - sigmoid(40) would be 0 here; the true value is exp(-40) to 17 digits.
    assert sigmoid(-40.0) == pytest.approx(np.exp(-40.0), rel=1e-14)


@given(seeds, shapes)
def test_softmax_is_a_distribution(seed, shape):
    y = softmax(np.random.default_rng(seed).normal(scale=10, size=shape))
    assert (y >= 0).all()
    np.testing.assert_allclose(y.sum(axis=-1), 1)


@given(seeds, shapes, st.floats(-1000, 1000))
def test_softmax_sees_only_differences(seed, shape, shift):
    x = np.random.default_rng(seed).normal(size=shape)
    np.testing.assert_allclose(softmax(x + shift), softmax(x), rtol=1e-9)


def test_softmax_of_large_scores():
    np.testing.assert_array_equal(softmax(np.array([1000.0, -1000.0, 1000.0])), [0.5, 0, 0.5])


def test_softmax_of_the_lesson():
    scores = np.array([0.3, 2.9, 4.0])
    np.testing.assert_allclose(softmax(scores), np.exp(scores) / np.exp(scores).sum())


@given(seeds, shapes)
def test_log_softmax_is_the_logarithm_of_softmax(seed, shape):
    x = np.random.default_rng(seed).normal(scale=3, size=shape)
    np.testing.assert_allclose(log_softmax(x), np.log(softmax(x)), rtol=1e-10, atol=1e-12)


@given(seeds, shapes)
def test_cross_entropy_of_labels_and_one_hot_agree(seed, shape):
    rng = np.random.default_rng(seed)
    y = softmax(rng.normal(size=shape))
    t = rng.integers(shape[1], size=shape[0])
    expected = np.mean([-np.log(row[label]) for row, label in zip(y, t, strict=True)])
    assert cross_entropy_error(y, t) == pytest.approx(expected)
    assert cross_entropy_error(y, np.eye(shape[1])[t]) == pytest.approx(expected)


def test_cross_entropy_of_soft_targets():
    y, t = np.array([0.2, 0.3, 0.5]), np.array([0.1, 0.6, 0.3])
    assert cross_entropy_error(y, t) == pytest.approx(-(0.1 * np.log(0.2) + 0.6 * np.log(0.3) + 0.3 * np.log(0.5)))


def test_cross_entropy_where_a_probability_is_zero():
    assert cross_entropy_error(np.array([0.0, 1.0]), 1) == 0
    assert cross_entropy_error(np.array([0.0, 1.0]), 0) == np.inf


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("function", [sigmoid, softmax, log_softmax])
def test_type_is_kept_and_argument_unchanged(function, dtype):
    x = np.random.default_rng(1).normal(size=(3, 4)).astype(dtype)
    before = x.copy()
    y = function(x)
    assert y.dtype == dtype
    assert not np.shares_memory(x, y)
    np.testing.assert_array_equal(x, before)


@pytest.mark.parametrize(
    ("t", "complaint"),
    [
        (np.array([0, 1, 2]), "do not fit"),
        (np.array([0.0, 1.0]), "integers"),
        (np.array([0, 3]), "from 0 to 2"),
        (np.array([-1, 0]), "from 0 to 2"),
        (np.ones((2, 3)), "sum to 1"),
    ],
)
def test_targets_that_do_not_fit(t, complaint):
    with pytest.raises(ValueError, match=complaint):
        cross_entropy_error(np.full((2, 3), 1 / 3), t)


@pytest.mark.parametrize("state", ["ignore", "warn", "raise"])
@pytest.mark.parametrize("dtype", [bool, np.uint8, np.int8, np.uint64, np.float16, np.float32])
@pytest.mark.parametrize("function", [sigmoid, softmax, log_softmax])
def test_any_type_is_right_whatever_numpy_was_told(function, dtype, state):
    x = np.array([[0, 1, 1, 0], [0, 100, 3, 1]]).astype(dtype)
    with np.errstate(all=state):
        result = function(x)
    np.testing.assert_allclose(result, function(x.astype(np.float64)), rtol=3e-3, atol=1e-4)
    assert result.dtype == (dtype if np.issubdtype(dtype, np.floating) else np.float64)


@pytest.mark.parametrize("function", [sigmoid, softmax, log_softmax])
def test_the_whole_range_of_a_small_integer_type(function):
    x = np.array([-128, 127, 5], np.int8)
    np.testing.assert_array_equal(function(x), function(x.astype(np.float64)))


def test_nothing_too_small_is_an_error():
    with np.errstate(all="raise"):
        assert sigmoid(-1000.0) == 0
        np.testing.assert_array_equal(softmax([-1000.0, 1000.0]), [0, 1])
        assert cross_entropy_error(np.array([1e-300, 1.0]), np.array([1e-300, 1 - 1e-300])) < 1e-290
