"""What does an addition node do to a signal that passes back through it?"""
def square_of_sum_backward(x, y, upstream=1.0):
    dt = 2 * (x + y) * upstream
    return dt * x, dt * y
