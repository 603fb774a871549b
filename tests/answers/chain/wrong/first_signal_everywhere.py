"""(error) some of them are equal"""


def chain(local_derivatives, upstream=1.0):
    return [local_derivatives[0] * upstream for _ in local_derivatives]
