"""If both gradients are 0, what does numpy make of your fraction?"""
def gradient_check(network, x, t):
    errors = {}
    g = network.gradient(x, t)
    n = network.numerical_gradient(x, t)
    for name in network.params:
        errors[name] = (abs(g[name] - n[name]) / (abs(g[name]) + abs(n[name]))).max()
    return errors
