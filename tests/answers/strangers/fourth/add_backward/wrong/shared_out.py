"""An addition doesn't split the signal between its inputs: how much does z grow if only x grows by 1?"""
def add_backward(upstream):
    return upstream / 2, upstream / 2
