"""A signal is not an amount of money to be shared between the inputs."""

def add_backward(upstream):
    """each input is responsible for half of the change"""
    return tuple([upstream / 2] * 2)
