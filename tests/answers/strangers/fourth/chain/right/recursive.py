"""Right; the rest of the row is a shorter chain with another upstream."""
def chain(local_derivatives, upstream=1.0):
    if len(local_derivatives) == 0:
        return []
    first, *rest = local_derivatives
    passed_on = first * upstream
    return [passed_on] + chain(rest, passed_on)
