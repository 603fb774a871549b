"""An upstream of 0 is a signal, too; what does your code do with it?"""
def chain(local_derivatives, upstream=1.0):
    signal = upstream or 1.0
    result = []
    for d in local_derivatives:
        signal *= d
        result.append(signal)
    return result
