"""Both ways start at z: does what comes from above travel along both of them?"""

def fan_out_backward(x, y, upstream=1.0):
    through_sum = 2 * (x + y) * upstream
    through_square = 2 * x
    return through_square + through_sum, through_sum
