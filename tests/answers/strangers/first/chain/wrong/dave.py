"""Every signal starts from one whatever arrives from the right."""
def chain(local_derivatives, upstream=1.0):
    result = []
    s = 1.0
    for i in range(len(local_derivatives)):
        s = s * local_derivatives[i]
        result.append(s)
    return result
