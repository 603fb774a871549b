"""Right; treats the square as x times x and adds up the two signals."""

def square_backward(x, upstream):
    through_left = upstream * x
    through_right = x * upstream
    return sum([through_left, through_right])
