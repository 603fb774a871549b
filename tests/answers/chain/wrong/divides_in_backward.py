"""(error) division by zero"""


def chain(local_derivatives, upstream=1.0):
    product = upstream
    for local_derivative in local_derivatives:
        product = product * local_derivative
    signals = []
    for local_derivative in reversed(local_derivatives):
        signals.insert(0, product)
        product = product / local_derivative
    return signals
