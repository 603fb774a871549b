"""What comes back when you call your function, a number or something that still has to be called?"""

def square_backward(x, upstream):
    def backward(signal=upstream):
        return signal * 2 * x
    return backward
