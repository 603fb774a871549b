"""Steps every entry itself for the numerical gradient, and hands out copies; right."""
import numpy as np

class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None, h=1e-5):
        rng = np.random.default_rng() if rng is None else rng
        self.h = h
        shapes = {"W1": (input_size, hidden_size), "b1": (hidden_size,),
                  "W2": (hidden_size, output_size), "b2": (output_size,)}
        self.params = {
            name: rng.normal(0.0, weight_init_std, shape) if len(shape) == 2 else np.zeros(shape)
            for name, shape in shapes.items()
        }
        self.layers = {}
        for name in ["Affine1", "Relu1", "Affine2"]:
            number = name[-1]
            self.layers[name] = (
                Relu() if name == "Relu1" else Affine(self.params["W" + number], self.params["b" + number])
            )
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        signal = x
        for layer in self.layers.values():
            signal = layer.forward(signal)
        return signal

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        return 1 - np.count_nonzero(self.predict(x).argmax(axis=-1) - t) / len(t)

    def gradient(self, x, t):
        self.loss(x, t)
        signal = self.last_layer.backward()
        for layer in list(self.layers.values())[::-1]:
            signal = layer.backward(signal)
        pick = {"W": "dW", "b": "db"}
        return {n: np.array(getattr(self.layers["Affine" + n[1]], pick[n[0]])) for n in self.params}

    def numerical_gradient(self, x, t):
        result = {}
        for name, array in self.params.items():
            slopes = np.empty(array.shape)
            for index in np.ndindex(array.shape):
                before = array[index]
                array[index] = before + self.h
                up = self.loss(x, t)
                array[index] = before - self.h
                down = self.loss(x, t)
                array[index] = before
                slopes[index] = (up - down) / (2 * self.h)
            result[name] = slopes
        return result
