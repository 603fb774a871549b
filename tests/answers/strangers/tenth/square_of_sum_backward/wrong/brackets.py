"""What is doubled in your formula: all of t, or only a part of it?"""

def square_of_sum_backward(x, y, upstream=1.0):
    dt = upstream * (2 * x + y)
    return dt, dt
