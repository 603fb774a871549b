"""That is the local derivative of the node; what about the signal that reaches the node from the right?"""
def square_backward(x, upstream):
    dy_dx = 2 * x
    return dy_dx
