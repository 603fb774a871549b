"""If x grows by 1, by how much does the sum grow? Is the signal a cake to be divided?"""
def add_backward(upstream):
    half = upstream / 2
    return half, half
