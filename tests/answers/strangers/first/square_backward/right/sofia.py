"""Right: treats the square as a product of two equal inputs and adds both paths."""
def square_backward(x, upstream):
    left = upstream * x
    right = x * upstream
    return left + right
