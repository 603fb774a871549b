"""The addition node splits the signal in two halves in your version."""
def square_of_sum_backward(x, y, upstream=1.0):
    dt = 2 * (x + y) * upstream
    return (dt / 2, dt / 2)
