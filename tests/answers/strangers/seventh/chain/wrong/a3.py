"""What is the first node of a chain that has none?"""
def chain(local_derivatives, upstream=1.0):
    first, *others = local_derivatives
    res = [first * upstream]
    while others:
        res += [res[-1] * others.pop(0)]
    return res
