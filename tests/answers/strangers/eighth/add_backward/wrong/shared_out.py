"""An addition node does not split the signal: how much does z change when x alone changes by 1?"""
def add_backward(upstream):
    return upstream / 2, upstream / 2
