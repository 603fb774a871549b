"""You multiply the signal by the product of both inputs."""
def mul_backward(x, y, upstream):
    z = x * y
    return (z * upstream, z * upstream)
