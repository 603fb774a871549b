"""Brackets alone don't make a tuple: what type is the thing that you double?"""
def add_backward(upstream):
    return (upstream) * 2
