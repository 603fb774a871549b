"""An assignment expression in a comprehension."""


def chain(local_derivatives, upstream=1.0):
    return [upstream := upstream * local for local in local_derivatives]
