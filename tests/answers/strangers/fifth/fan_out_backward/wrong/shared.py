"""Both names stand for one and the same dict, so what is added for x is added for y as well."""

def fan_out_backward(x, y, upstream=1.0):
    grad_x = grad_y = {"value": 0.0}
    dt = 2 * (x + y) * upstream
    grad_x["value"] += 2 * x * upstream
    for g in [grad_x]:
        g["value"] += dt
    for g in [grad_y]:
        g["value"] += 0
    return grad_x["value"], grad_y["value"]
