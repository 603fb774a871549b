"""The second line overwrites what came back along the first way."""

def fan_out_backward(x, y, upstream=1.0):
    grads = {}
    # z = u + v
    du = dv = upstream
    grads["x"] = du * 2 * x
    dt = dv * 2 * (x + y)
    grads["x"] = dt
    grads["y"] = dt
    return grads["x"], grads["y"]
