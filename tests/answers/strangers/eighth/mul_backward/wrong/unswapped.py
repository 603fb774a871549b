"""What does z change by if x grows by 1? Your numbers sit at the wrong inputs."""
def mul_backward(x, y, upstream):
    return x * upstream, y * upstream
