"""Records a list of backward steps during the forward pass."""


def square_of_sum_backward(x, y, upstream=1.0):
    ways_back = []

    def add(x, y):
        ways_back.append(lambda d: (d, d))
        return x + y

    def square(t):
        ways_back.append(lambda d: d * 2 * t)
        return t * t

    square(add(x, y))
    signal = upstream
    while ways_back:
        signal = ways_back.pop()(signal)
    return signal
