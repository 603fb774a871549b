"""You write the signals into the list that belongs to the caller."""
def chain(local_derivatives, upstream=1.0):
    lst = local_derivatives if isinstance(local_derivatives, list) else list(local_derivatives)
    for k, d in enumerate(lst):
        upstream = upstream * d
        lst[k] = upstream
    return lst
