"""Look at the left margin: to what does backward belong?"""
class MulLayer:
    def forward(self, x, y):
        self.memory = {"x": x, "y": y}
        return x * y

        def backward(self, dout):
            dx = self.memory["y"] * dout
            dy = self.memory["x"] * dout
            return dx, dy
