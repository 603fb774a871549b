"""Count the entries: how many nodes are there, and how many signals do you return?"""
def chain(local_derivatives, upstream=1.0):
    signals = [upstream]
    for d in local_derivatives:
        signals.append(signals[-1] * d)
    return signals
