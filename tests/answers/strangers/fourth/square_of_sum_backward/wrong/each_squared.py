"""(x + y)² isn't x² + y²: what reaches the node that squares?"""
def square_of_sum_backward(x, y, upstream=1.0):
    return 2 * x * upstream, 2 * y * upstream
