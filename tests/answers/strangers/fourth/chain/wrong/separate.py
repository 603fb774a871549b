"""Does the second node receive what the first has passed on?"""
def chain(local_derivatives, upstream=1.0):
    return [upstream * d for d in local_derivatives]
