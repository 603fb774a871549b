"""Right: inherits what the small network has, and measures slopes with a loop of its own."""
import numpy as np


class TwoLayerNet(OneLayerNet):
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        super().__init__(input_size, hidden_size, weight_init_std, rng)
        upper = OneLayerNet(hidden_size, output_size, weight_init_std, rng)
        self.params.update(W2=upper.params["W1"], b2=upper.params["b1"])
        self.layers.update(Relu1=Relu(), Affine2=upper.layers["Affine1"])

    def predict(self, x):
        out = super().predict(x)
        for name in list(self.layers)[1:]:
            out = self.layers[name].forward(out)
        return out

    def gradient(self, x, t):
        self.loss(x, t)
        signal, found = self.last_layer.backward(), {}
        for name in list(self.layers)[::-1]:
            signal = self.layers[name].backward(signal)
            if name.startswith("Affine"):
                found["W" + name[-1]] = self.layers[name].dW
                found["b" + name[-1]] = self.layers[name].db
        return found

    def numerical_gradient(self, x, t, h=1e-4):
        found = {}
        for name, array in self.params.items():
            flat, g = array.reshape(-1), []
            for i in range(flat.size):
                old = flat[i]
                losses = []
                for value in (old + h, old - h):
                    flat[i] = value
                    losses.append(self.loss(x, t))
                flat[i] = old
                g.append((losses[0] - losses[1]) / (2 * h))
            found[name] = np.array(g).reshape(array.shape)
        return found
