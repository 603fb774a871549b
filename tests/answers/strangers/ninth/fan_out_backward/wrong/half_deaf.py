"""Does each of the two ways back to x carry the signal from upstream?"""
def fan_out_backward(x, y, upstream=1.0):
    through_sum = 2 * (x + y) * upstream
    return 2 * x + through_sum, through_sum
