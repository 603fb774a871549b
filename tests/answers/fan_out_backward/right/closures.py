"""Records closures that add to the gradients of their inputs."""


class Value:
    def __init__(self, data, back=lambda grad: None):
        self.data, self.grad, self.back = data, 0.0, back

    def receive(self, grad):
        self.grad += grad
        self.back(grad)


def square(v):
    return Value(v.data**2, lambda grad: v.receive(grad * 2 * v.data))


def add(v, w):
    def back(grad):
        v.receive(grad)
        w.receive(grad)

    return Value(v.data + w.data, back)


def fan_out_backward(x, y, upstream=1.0):
    x, y = Value(x), Value(y)
    add(square(x), square(add(x, y))).receive(upstream)
    return x.grad, y.grad
