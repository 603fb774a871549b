"""Right: x * x as a product of two edges whose signals are added."""
def square_backward(x, upstream):
    signals = [upstream * other for other in (x, x)]
    return sum(signals)
