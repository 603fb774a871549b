"""That is what the node does to its neighbour. What has happened to the signal that came in?"""
def square_backward(x, upstream):
    return 2 * x
