"""Two edges lead back from this node; how many numbers do you return?"""
def add_backward(upstream):
    dx = dy = upstream
    return dx
