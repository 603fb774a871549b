"""What is left of the caller's list after your function?"""
def chain(local_derivatives, upstream=1.0):
    derivs = local_derivatives
    result = []
    while len(derivs) > 0:
        upstream = upstream * derivs[0]
        result.append(upstream)
        del derivs[0]
    return result
