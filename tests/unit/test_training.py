"""Training: what one step does, what is recorded, and whether networks learn."""

from itertools import islice

import numpy as np
import pytest
from threadpoolctl import threadpool_info, threadpool_limits

from course_lib.datasets import load_mnist
from course_lib.networks import SoftmaxRegression, TwoLayerNet
from course_lib.training import threads_for, train, training_steps


@pytest.fixture
def data():
    rng = np.random.default_rng(0)
    x = rng.normal(size=(60, 4))
    return x, (x[:, 0] + x[:, 1] > 0).astype(int)


def test_one_step_is_one_update_against_the_gradient(data):
    network = SoftmaxRegression(4, 2, rng=np.random.default_rng(1))
    x, t = data
    batch = np.random.default_rng(7).permutation(len(x))[:10]
    expected = {name: network.params[name] - 0.5 * g for name, g in network.gradient(x[batch], t[batch]).items()}
    loss = network.loss(x[batch], t[batch])

    steps = training_steps(network, x, t, batch_size=10, learning_rate=0.5, rng=np.random.default_rng(7))
    assert next(steps) == pytest.approx(loss)
    for name, parameter in network.params.items():
        np.testing.assert_allclose(parameter, expected[name])


def test_each_epoch_sees_every_sample_once_in_another_order(data):
    x, t = data
    seen = []

    class Watching(SoftmaxRegression):
        def gradient(self, x, t):
            seen.extend(x[:, 0])
            return super().gradient(x, t)

    list(islice(training_steps(Watching(4, 2), x, t, batch_size=10, rng=np.random.default_rng(0)), 12))
    first, second = seen[:60], seen[60:]
    assert sorted(first) == sorted(second) == sorted(x[:, 0])
    assert first != second


@pytest.mark.parametrize("batch_size", [0, 61])
def test_a_batch_size_that_cannot_be_had_is_named(data, batch_size):
    with pytest.raises(ValueError, match=f"from 1 to 60, the number of samples, but is {batch_size}"):
        next(training_steps(SoftmaxRegression(4, 2), *data, batch_size=batch_size))


def test_history_has_every_loss_and_an_accuracy_for_each_epoch(data):
    network = SoftmaxRegression(4, 2, rng=np.random.default_rng(1))
    history = train(network, data, data, iterations=20, batch_size=10, rng=np.random.default_rng(2), progress=False)
    assert len(history.losses) == 20
    assert history.iterations_per_epoch == 6
    assert history.iterations == [0, 6, 12, 18, 20]
    assert len(history.train_accuracies) == len(history.test_accuracies) == 5
    assert history.test_accuracies[-1] == network.accuracy(*data)


def test_the_same_seed_gives_the_same_history(data):
    histories = [
        train(
            SoftmaxRegression(4, 2, rng=np.random.default_rng(1)),
            data,
            data,
            iterations=9,
            batch_size=8,
            rng=np.random.default_rng(2),
            progress=False,
        )
        for _ in range(2)
    ]
    assert histories[0] == histories[1]


def test_the_data_are_left_alone(data):
    x, t = data
    before = x.copy(), t.copy()
    train(SoftmaxRegression(4, 2), data, data, iterations=3, batch_size=8, progress=False)
    np.testing.assert_array_equal(x, before[0])
    np.testing.assert_array_equal(t, before[1])


def test_a_progress_bar_is_shown_on_request_alone(data, capsys):
    train(SoftmaxRegression(4, 2), data, data, iterations=3, batch_size=8, progress=False)
    assert capsys.readouterr().err == ""
    train(SoftmaxRegression(4, 2), data, data, iterations=3, batch_size=8)
    assert "training: 100%" in capsys.readouterr().err


def blas_threads():
    return {library["num_threads"] for library in threadpool_info() if library["user_api"] == "blas"}


@pytest.mark.parametrize(("hidden", "batch_size", "threads"), [(50, 100, 1), (50, 1000, 2), (800, 100, 2)])
def test_small_products_are_held_to_one_thread(hidden, batch_size, threads):
    network = TwoLayerNet(784, hidden, 10, dtype=np.float32)
    with threadpool_limits(2):
        with threads_for(network, batch_size):
            assert blas_threads() == {threads}
        assert blas_threads() == {2}


def test_mini_batches_alone_are_held_to_one_thread(data):
    seen = {}

    class Watching(SoftmaxRegression):
        def gradient(self, x, t):
            seen.setdefault("gradient", blas_threads())
            return super().gradient(x, t)

        def accuracy(self, x, t):
            seen.setdefault("accuracy", []).append(blas_threads())
            return super().accuracy(x, t)

    with threadpool_limits(2):
        train(Watching(4, 2), data, data, iterations=7, batch_size=10, progress=False)
    assert seen == {"gradient": {1}, "accuracy": [{2}] * 6}


@pytest.fixture(scope="module")
def mnist():
    return load_mnist()


@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=pytest.mark.sweep) for seed in range(1, 5))])
def test_mnist_is_learned_by_the_recipe_of_the_lesson(mnist, seed):
    """10,000 mini-batches of 100, learning rate 0.1, 50 hidden units."""
    rng = np.random.default_rng(seed)
    network = TwoLayerNet(784, 50, 10, rng=rng, dtype=np.float32)
    assert train(network, *mnist, rng=rng, progress=False).test_accuracies[-1] >= 0.969
