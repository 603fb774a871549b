"""Right; it takes x squared as x times x, and adds the two ways in which x enters."""
def square_backward(x, upstream):
    via_first = upstream * x
    via_second = upstream * x
    return via_first + via_second
