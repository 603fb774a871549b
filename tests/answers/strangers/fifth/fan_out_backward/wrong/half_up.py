"""One of the two ways back starts without the upstream signal."""

def fan_out_backward(x, y, upstream=1.0):
    through_sum = upstream * 2 * (x + y)
    through_square = 2 * x
    dx, dy = through_sum + through_square, through_sum
    return dx, dy
