"""Every node receives the same signal in your version, though each should receive what the one before it passed on."""

def chain(local_derivatives, upstream=1.0):
    return [upstream * d for d in local_derivatives]
