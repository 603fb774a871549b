"""What if backpropagation says 0 and the numerical gradient doesn't: is that pair compared?"""

def gradient_check(network, x, t):
    back = network.gradient(x, t)
    num = network.numerical_gradient(x, t)
    result = {}
    for name in back:
        worst = 0.0
        for a, b in zip(back[name].flatten(), num[name].flatten()):
            if a == 0 or b == 0:
                continue
            error = abs(a - b) / (abs(a) + abs(b))
            if error > worst:
                worst = error
        result[name] = worst
    return result
