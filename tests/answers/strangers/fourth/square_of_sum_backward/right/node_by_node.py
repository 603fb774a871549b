"""Right; every node is a small function of its own."""
def square_of_sum_backward(x, y, upstream=1.0):
    def plus(dt):
        return [dt] * 2

    def squared(t, dz):
        return dz * t * 2

    return plus(squared(x + y, upstream))
