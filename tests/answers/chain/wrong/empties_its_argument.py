"""(error) changed its argument number 1"""


def chain(local_derivatives, upstream=1.0):
    signals = []
    for _ in range(len(local_derivatives)):
        try:
            upstream *= local_derivatives.pop(0)
        except AttributeError:
            upstream *= local_derivatives[len(signals)]
        signals.append(upstream)
    return signals
