"""A tuple is allowed, too: has it got everything you use?"""
def chain(local_derivatives, upstream=1.0):
    rest = local_derivatives.copy()
    signals = []
    while rest:
        upstream *= rest.pop(0)
        signals.append(upstream)
    return signals
