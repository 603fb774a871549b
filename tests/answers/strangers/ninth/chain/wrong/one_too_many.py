"""Count the signals in your list and the nodes in the chain."""
def chain(local_derivatives, upstream=1.0):
    signals = [upstream]
    for i in range(len(local_derivatives)):
        signals.append(signals[i] * local_derivatives[i])
    return signals
