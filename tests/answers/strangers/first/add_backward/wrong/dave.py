"""The signal is shared out between the two inputs."""
def add_backward(upstream):
    half = upstream / 2
    return (half, half)
