"""Which of the two inputs goes into the square of x, and which one has nothing to do with it?"""

def fan_out_backward(x, y, upstream=1.0):
    grads = [0.0, 0.0]
    for local in (2 * x, 2 * (x + y)):
        for i in range(len(grads)):
            grads[i] += upstream * local
    return tuple(grads)
