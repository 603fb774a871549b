"""You share the signal out between the inputs."""
def add_backward(upstream):
    return (upstream / 2, upstream / 2)
