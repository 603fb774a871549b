"""Right; a loop over all pairs of numbers, and the larger one as their size."""
def relative_error(a, b):
    size = max(abs(a), abs(b))
    return abs(a - b) / size if size > 0 else 0.0


def gradient_check(network, x, t):
    back = network.gradient(x, t)
    num = network.numerical_gradient(x, t)
    report = {}
    for name in network.params:
        report[name] = max(relative_error(a, b) for a, b in zip(back[name].ravel().tolist(), num[name].ravel().tolist()))
    return report
