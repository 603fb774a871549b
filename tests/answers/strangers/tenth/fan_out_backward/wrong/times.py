"""What happens to two signals that meet at the same value on their way back?"""

def fan_out_backward(x, y, upstream=1.0):
    via_square = 2 * x * upstream
    via_sum = 2 * (x + y) * upstream
    return via_square * via_sum, via_sum
