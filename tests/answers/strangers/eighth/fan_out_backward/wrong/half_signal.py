"""One of the two ways back to x does not start from upstream."""
def fan_out_backward(x, y, upstream=1.0):
    through_square = 2 * x
    through_sum = upstream * 2 * (x + y)
    return (through_square + through_sum, through_sum)
