"""Right; every signal is computed inside a comprehension."""
def chain(local_derivatives, upstream=1.0):
    return [upstream := upstream * d for d in local_derivatives]
