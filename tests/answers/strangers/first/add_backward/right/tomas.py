"""Right: an object that can be called stands in for the function."""
class _Add:
    local = {"x": 1.0, "y": 1.0}

    def __call__(self, upstream):
        return tuple(upstream * d for d in self.local.values())

add_backward = _Add()
