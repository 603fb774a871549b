"""The signal reaches only one of the two inputs."""
def mul_backward(x, y, upstream):
    return y * upstream, x
