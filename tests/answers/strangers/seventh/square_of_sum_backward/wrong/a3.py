"""The addition node doesn't split the signal between its inputs."""
def square_of_sum_backward(x, y, upstream=1.0):
    dz_dt = 2 * (x + y) * upstream
    half = dz_dt / 2
    return (half, half)
