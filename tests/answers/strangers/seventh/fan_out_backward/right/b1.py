"""Right: a little graph of objects that collect their gradients."""
class _Value:
    def __init__(self, data):
        self.data, self.grad = data, 0.0


def fan_out_backward(x, y, upstream=1.0):
    a, b = _Value(x), _Value(y)
    t = _Value(a.data + b.data)
    t.grad += 2 * t.data * upstream
    for v in (a, b):
        v.grad += t.grad
    a.grad += 2 * a.data * upstream
    return a.grad, b.grad
