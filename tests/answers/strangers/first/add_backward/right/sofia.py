"""Right: a lambda with local derivatives of one, through map."""
add_backward = lambda upstream: tuple(map(lambda local: local * upstream, (1, 1)))
