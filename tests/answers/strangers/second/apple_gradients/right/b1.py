"""For each name, multiplies the signal by all the other inputs, without any nodes."""
def apple_gradients(price, count, tax, upstream=1.0):
    inputs = {"price": price, "count": count, "tax": tax}
    grads = {}
    for name in inputs:
        g = upstream
        for other, value in inputs.items():
            if other != name:
                g = g * value
        grads[name] = g
    return grads
