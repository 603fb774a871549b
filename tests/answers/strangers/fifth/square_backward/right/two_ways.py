"""The square as a product with two inputs that are the same: the signals of both are added."""

def square_backward(x, upstream):
    inputs = [x, x]
    signal = 0
    for i in range(2):
        other = inputs[1 - i]
        signal += other * upstream
    return signal
