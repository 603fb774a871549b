"""What if there is no first node?"""
def chain(local_derivatives, upstream=1.0):
    signals = [upstream * local_derivatives[0]]
    for i in range(1, len(local_derivatives)):
        signals.append(signals[i - 1] * local_derivatives[i])
    return signals
