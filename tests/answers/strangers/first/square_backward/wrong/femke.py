"""The slope is measured with one coarse step to the right, so it is only roughly the slope at x."""
def square_backward(x, upstream):
    h = 0.01
    def square(v):
        return v * v
    slope = (square(x + h) - square(x)) / h
    return slope * upstream
