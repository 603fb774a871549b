"""Recursion over the row of nodes, which returns a tuple."""
def chain(local_derivatives, upstream=1.0):
    match local_derivatives:
        case []:
            return ()
        case [nearest, *others]:
            signal = nearest * upstream
            return (signal, *chain(others, signal))
