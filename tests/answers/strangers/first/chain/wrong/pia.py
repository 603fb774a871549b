"""Taking the nodes out of the list one by one leaves the caller with an empty one."""
def chain(local_derivatives, upstream=1.0):
    todo = local_derivatives if isinstance(local_derivatives, list) else list(local_derivatives)
    signals = []
    while todo:
        upstream = upstream * todo.pop(0)
        signals.append(upstream)
    return signals
