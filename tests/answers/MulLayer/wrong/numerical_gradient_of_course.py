"""The gradients are difference quotients."""

from course_lib.gradients import numerical_gradient


class MulLayer:
    def forward(self, x, y):
        self.x, self.y = x, y
        return x * y

    def backward(self, dout):
        dx = numerical_gradient(lambda x: dout * x * self.y, self.x)
        dy = numerical_gradient(lambda y: dout * self.x * y, self.y)
        return float(dx), float(dy)
