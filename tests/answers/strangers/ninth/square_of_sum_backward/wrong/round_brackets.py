"""Round brackets do not always make a tuple. What type does your function return?"""
def square_of_sum_backward(x, y, upstream=1.0):
    return (2 * (x + y) * upstream for name in ("x", "y"))
