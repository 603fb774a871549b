"""The layers get copies of the parameters: what do they notice if params is changed in place?"""
import numpy as np


class TwoLayerNet(OneLayerNet):
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        rng = rng or np.random.default_rng()
        n = rng.standard_normal
        self.params = {"W1": n((input_size, hidden_size)) * weight_init_std, "b1": np.zeros(hidden_size),
                       "W2": n((hidden_size, output_size)) * weight_init_std, "b2": np.zeros(output_size)}
        W1, b1, W2, b2 = [np.array(p) for p in self.params.values()]
        self.layers = {"Affine1": Affine(W1, b1), "Relu1": Relu(), "Affine2": Affine(W2, b2)}
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        a, r, b = (self.layers[k] for k in ("Affine1", "Relu1", "Affine2"))
        return b.forward(r.forward(a.forward(x)))

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.last_layer.backward()
        stack = list(self.layers.values())
        while stack:
            d = stack.pop().backward(d)
        a, b = self.layers["Affine1"], self.layers["Affine2"]
        return {"W1": a.dW, "b1": a.db, "W2": b.dW, "b2": b.db}

    def numerical_gradient(self, x, t):
        arrays = [self.layers["Affine1"].W, self.layers["Affine1"].b, self.layers["Affine2"].W, self.layers["Affine2"].b]
        return {k: numerical_gradient(lambda _: self.loss(x, t), a) for k, a in zip(self.params, arrays)}
