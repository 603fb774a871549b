"""Right: plain Python over single numbers, with an inner function for one pair."""
def gradient_check(network, x, t):
    def error(a, b):
        return 0.0 if a == b else abs(a - b) / (abs(a) + abs(b))

    g, n = network.gradient(x, t), network.numerical_gradient(x, t)
    return {k: max(map(error, g[k].ravel().tolist(), n[k].ravel().tolist())) for k in g}
