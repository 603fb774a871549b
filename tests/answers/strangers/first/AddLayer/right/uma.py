"""Right: a weighted sum with weights of one, and the gradients are the weights times the signal."""
import numpy as np

class AddLayer:
    weights = np.ones(2)

    def forward(self, *inputs):
        return float(np.dot(self.weights, inputs))

    def backward(self, dout):
        return tuple((self.weights * dout).tolist())
