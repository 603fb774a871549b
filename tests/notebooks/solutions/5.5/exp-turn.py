class ExpLayer:
    """A node that computes y = exp(x)."""

    def forward(self, x):
        self.y = np.exp(x)
        return self.y

    def backward(self, dout):
        return dout * self.y


check_layer(ExpLayer, lambda x: np.exp(x), -1.0)
check_layer(ExpLayer, lambda x: np.exp(x), [0.5, -2.0, 1.0])
