"""Two derivatives are asked for; how many values does your function return?"""

def square_of_sum_backward(x, y, upstream=1.0):
    t = x + y
    dx = dy = 2 * t * upstream
    return dx and dy
