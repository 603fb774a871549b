"""One of the two is right. What is different about the other?"""
def square_of_sum_backward(x, y, upstream=1.0):
    t = x + y
    dx = upstream * 2 * t
    dy = 2 * t
    return dx, dy
