"""Would your result be any different if the upstream were 10?"""
def square_of_sum_backward(x, y, upstream=1.0):
    t = x + y
    dt = 2 * t
    return (dt, dt)
