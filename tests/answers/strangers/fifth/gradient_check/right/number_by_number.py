"""One pair of numbers at a time, with the largest error found by sorting."""

def gradient_check(network, x, t, verbose=False):
    def error(pair):
        a, b = map(float, pair)
        return 0.0 if a == b else abs(a - b) / (abs(a) + abs(b))

    g = {name: array.tolist() if array.ndim == 1 else sum(array.tolist(), [])
         for name, array in network.gradient(x, t).items()}
    n = network.numerical_gradient(x, t)
    table = {}
    for name in network.params:
        ranked = sorted(map(error, zip(g[name], n[name].flatten())))
        table[name] = ranked[-1]
        if verbose:
            print(name, table[name])
    return table
