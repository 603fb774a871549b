"""You return the local derivative; what has become of the signal that came in?"""
def square_backward(x, upstream):
    local = 2 * x
    return local
