"""Walks through a list of local derivatives, one node after another, with inner functions."""
def square_of_sum_backward(x, y, upstream=1.0):
    def plus():
        return x + y, lambda g: (g, g)

    def sq(t):
        return t * t, lambda g: g * t + t * g

    t, back_plus = plus()
    _, back_sq = sq(t)
    return back_plus(back_sq(upstream))
