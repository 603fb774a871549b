"""Plain loops over lists, with its own numerical gradient that takes short steps."""


def gradient_check(network, x, t):
    h = 1e-6
    backpropagated = network.gradient(x, t)
    errors = {}
    for name, array in network.params.items():
        errors[name] = 0.0
        flat = array.reshape(-1)
        for i in range(len(flat)):
            value = flat[i]
            flat[i] = value + h
            above = network.loss(x, t)
            flat[i] = value - h
            below = network.loss(x, t)
            flat[i] = value
            a, b = backpropagated[name].flat[i], (above - below) / (2 * h)
            if a != b:
                errors[name] = max(errors[name], abs(a - b) / (abs(a) + abs(b)))
    return errors
