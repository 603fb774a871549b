"""If x grows by a little, by how much does the sum grow, and is it shared with y?"""

def add_backward(upstream):
    half = upstream / 2
    return half, half
