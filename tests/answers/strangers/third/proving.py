"""What several proofs share: comparisons, numerical derivatives, and short right versions of the classes that answers may use."""
import warnings

import numpy as np

ATTEMPT_FAILED = object()


class Findings(list):
    """A list of sentences, with ways to add to it."""

    def attempt(self, what, function, *args, **kwargs):
        """Call the function; on an exception or a numpy warning, note it and return ATTEMPT_FAILED."""
        with warnings.catch_warnings():
            warnings.simplefilter("error", RuntimeWarning)
            try:
                return function(*args, **kwargs)
            except Exception as error:
                self.append(f"{what} fails with {type(error).__name__}: {str(error)[:80]}.")
                return ATTEMPT_FAILED

    def expect(self, condition, sentence):
        if not condition:
            self.append(sentence)

    def expect_close(self, what, got, wanted, rtol=1e-6, atol=1e-9):
        if got is not ATTEMPT_FAILED and not close(got, wanted, rtol, atol):
            self.append(f"{what} is {str(got)[:60]!r} and not {str(wanted)[:60]}.")


def is_number(value):
    return isinstance(value, (int, float, np.number)) and not isinstance(value, bool) or (
        isinstance(value, np.ndarray) and value.shape == () and value.dtype.kind in "iuf"
    )


def close(got, wanted, rtol=1e-6, atol=1e-9):
    """Whether both have the same shape and almost the same numbers."""
    try:
        got = np.asarray(got)
        if got.dtype.kind not in "iuf":
            return False
    except Exception:
        return False
    wanted = np.asarray(wanted, dtype=float)
    return got.shape == wanted.shape and bool(np.allclose(got, wanted, rtol=rtol, atol=atol))


def is_pair(value):
    return isinstance(value, (tuple, list)) and len(value) == 2 and all(is_number(v) for v in value)


def slope(function, x, h=1e-5):
    return (function(x + h) - function(x - h)) / (2 * h)


def gradient_of(function, x, h=1e-5):
    """The numerical derivative of function(x), one number, with respect to each number of the array x."""
    x = np.array(x, dtype=float)
    result = np.zeros_like(x)
    for i in np.ndindex(*x.shape):
        up, down = x.copy(), x.copy()
        up[i] += h
        down[i] -= h
        result[i] = (function(up) - function(down)) / (2 * h)
    return result


# Short right versions


def mul_backward(x, y, upstream):
    return y * upstream, x * upstream


class MulLayer:
    def forward(self, x, y):
        self.inputs = x, y
        return x * y

    def backward(self, dout):
        x, y = self.inputs
        return dout * y, dout * x


class AddLayer:
    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        return dout, dout


class Relu:
    def forward(self, x):
        self.mask = np.array(x) > 0
        return np.where(self.mask, x, 0)

    def backward(self, dout):
        return np.where(self.mask, dout, 0)


def softmax(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def one_hot(t, shape):
    t = np.asarray(t)
    return t.astype(float) if t.shape == shape else np.eye(shape[-1])[t]


def cross_entropy_error(y, t):
    y = np.asarray(y, dtype=float)
    t = one_hot(t, y.shape)
    return -np.sum(np.log(np.where(t > 0, y, 1))) / (len(y) if y.ndim == 2 else 1)


def loss_of(x, t):
    """The loss of scores, by log-sum-exp."""
    x = np.asarray(x, dtype=float)
    t = one_hot(t, x.shape)
    m = x.max(axis=-1, keepdims=True)
    logs = x - m - np.log(np.exp(x - m).sum(axis=-1, keepdims=True))
    return -(t * logs).sum() / (len(x) if x.ndim == 2 else 1)


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y = softmax(x)
        self.t = one_hot(t, self.y.shape)
        return loss_of(x, t)

    def backward(self, dout=1):
        return dout * (self.y - self.t) / (len(self.y) if self.y.ndim == 2 else 1)


class Affine:
    def __init__(self, W, b):
        self.W, self.b, self.dW, self.db = W, b, None, None

    def forward(self, x):
        self.x = x
        return x.reshape(len(x), -1) @ self.W + self.b

    def backward(self, dout):
        self.dW = self.x.reshape(len(self.x), -1).T @ dout
        self.db = dout.sum(axis=0)
        return (dout @ self.W.T).reshape(self.x.shape)


def numerical_gradient(f, x):
    result = np.zeros_like(x)
    for i in np.ndindex(*x.shape):
        old = x[i]
        x[i] = old + 1e-4
        up = f(x)
        x[i] = old - 1e-4
        down = f(x)
        x[i] = old
        result[i] = (up - down) / 2e-4
    return result


class OneLayerNet:
    def __init__(self, input_size, output_size, weight_init_std=0.01, rng=None):
        rng = rng or np.random.default_rng()
        self.params = {
            "W1": weight_init_std * rng.standard_normal((input_size, output_size)),
            "b1": np.zeros(output_size),
        }
        self.layers = {"Affine1": Affine(self.params["W1"], self.params["b1"])}
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        return self.layers["Affine1"].forward(x)

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        return np.mean(self.predict(x).argmax(axis=1) == t)

    def gradient(self, x, t):
        self.loss(x, t)
        affine = self.layers["Affine1"]
        affine.backward(self.last_layer.backward())
        return {"W1": affine.dW, "b1": affine.db}

    def numerical_gradient(self, x, t):
        return {name: numerical_gradient(lambda _: self.loss(x, t), array) for name, array in self.params.items()}


GIVEN = {
    "apple_gradients": [mul_backward],
    "buy_fruit": [MulLayer, AddLayer],
    "SoftmaxWithLoss": [softmax, cross_entropy_error],
    "TwoLayerNet": [Affine, Relu, SoftmaxWithLoss, numerical_gradient, OneLayerNet],
    "gradient_check": [Affine, Relu, SoftmaxWithLoss, numerical_gradient, OneLayerNet],
    "train": [Affine, Relu, SoftmaxWithLoss, numerical_gradient, OneLayerNet],
}


def given(exercise):
    """The names that other cells of the notebook define, for an answer's namespace."""
    return {item.__name__: item for item in GIVEN.get(exercise, [])}
