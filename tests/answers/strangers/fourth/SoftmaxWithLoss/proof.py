"""What the text of the exercise promises, as a program."""
import numbers
import warnings

import numpy as np


def number(v):
    return isinstance(v, (numbers.Number, np.number)) and not isinstance(v, (bool, np.bool_)) or (isinstance(v, np.ndarray) and v.shape == () and v.dtype.kind in "iuf")


def near(a, b, rel=1e-6, tiny=1e-9):
    try:
        a, b = np.asarray(a, dtype=np.float64), np.asarray(b, dtype=np.float64)
    except (TypeError, ValueError):
        return False
    return a.shape == b.shape and bool(np.all(np.abs(a - b) <= tiny + rel * np.abs(b)))


def collect(*parts):
    """Run parts that append sentences to a list; an exception is a sentence, too."""
    found = []
    for part in parts:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                part(found)
        except Exception as e:
            found.append(f"{part.__name__.replace('_', ' ')}: it stops with {type(e).__name__}: {str(e)[:100]}")
    return found


def slopes(f, x, h=1e-5):
    """Central differences of f, a function of an array, in float64."""
    x = np.array(x, dtype=np.float64)
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        keep = x[i]
        x[i] = keep + h
        up = f(x)
        x[i] = keep - h
        g[i] = (up - f(x)) / (2 * h)
        x[i] = keep
    return g


def softmax(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def cross_entropy_error(y, t):
    t = np.asarray(t)
    k = t.argmax(axis=-1) if t.ndim == y.ndim else t
    return float(-np.log(np.take_along_axis(y, k[..., None], -1)).mean())


def provided():
    return {"softmax": softmax, "cross_entropy_error": cross_entropy_error}


def truth(x, k):
    rows = x.reshape(-1, x.shape[-1]).astype(float)
    m = rows.max(axis=1)
    return float(np.mean(m + np.log(np.exp(rows - m[:, None]).sum(axis=1)) - rows[np.arange(len(rows)), np.ravel(k)]))


def problems(namespace):
    for name, value in provided().items():
        namespace.setdefault(name, value)
    Layer = namespace["SoftmaxWithLoss"]
    rng = np.random.default_rng(6)
    cases = [(rng.normal(size=(4, 3)), rng.integers(0, 3, 4)), (rng.normal(size=(3, 3)), np.array([0, 2, 1])),
             (rng.normal(size=(1, 4)), np.array([2])), (rng.normal(size=5), 3), (np.array([7.0, 7.0]), 0),
             (rng.integers(-3, 4, (5, 4)), rng.integers(0, 4, 5)), (rng.normal(size=(2, 7)), np.array([6, 0]))]

    def look(found, x, k):
        hot = np.eye(x.shape[-1], dtype=int)[k]
        for t in (k, hot):
            layer = Layer()
            mine, keep = x.copy(), np.copy(t)
            loss = layer.forward(mine, t)
            what = f"x {x.shape}, t {np.shape(t)}"
            if not number(loss) or not near(loss, truth(x, k)):
                found.append(f"The loss is {loss!r} for {what}.")
            want = slopes(lambda v: truth(v, k), x)
            for args, w in (((), 1), ((1,), 1), ((2.5,), 2.5), ((-0.5,), -0.5), ((), 1)):
                try:
                    dx = layer.backward(*args)
                except Exception as e:
                    found.append(f"backward{args} for {what}: {type(e).__name__}: {str(e)[:80]}")
                    continue
                if not isinstance(dx, np.ndarray) or not near(dx, w * want, rel=1e-5, tiny=1e-7):
                    found.append(f"backward{args} is wrong for {what}.")
            if not np.array_equal(mine, x) or not np.array_equal(t, keep):
                found.append(f"An argument is changed for {what}.")

    def all_cases(found):
        for x, k in cases:
            found.extend(collect(lambda f: look(f, x, k)))

    def extreme(found):
        for x, k in ((np.array([1000.0, 0.0, -1000.0]), 0), (np.array([[1000.0, -1000.0], [-1000.0, 0.0]]), np.array([0, 1]))):
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                loss = Layer().forward(x.copy(), k)
            if not near(loss, 0.0):
                found.append("The loss is not 0 where the right class gets all the probability.")

    def two(found):
        a, b = Layer(), Layer()
        x, z = rng.normal(size=(3, 4)), rng.normal(size=(3, 4))
        k, j = np.array([0, 1, 2]), np.array([3, 3, 0])
        a.forward(x, k)
        b.forward(z, j)
        if not (near(a.backward(), slopes(lambda v: truth(v, k), x), 1e-5, 1e-7) and near(b.backward(), slopes(lambda v: truth(v, j), z), 1e-5, 1e-7)):
            found.append("Two layers interfere.")
        a.forward(z[:2], j[:2])
        if not near(a.backward(), slopes(lambda v: truth(v, j[:2]), z[:2]), 1e-5, 1e-7):
            found.append("backward does not refer to the latest forward.")

    def measured(found):
        layer = Layer()
        layer.forward(rng.normal(size=(2, 3)), np.array([0, 1]))
        layer.forward = lambda *a: found.append("backward calls forward to measure slopes.") or 0.0
        layer.backward()
    return collect(all_cases, extreme, two, measured)
