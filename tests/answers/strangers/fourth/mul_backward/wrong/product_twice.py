"""You multiply by both inputs; what is the slope in the direction of x alone?"""
def mul_backward(x, y, upstream):
    g = x * y * upstream
    return (g, g)
