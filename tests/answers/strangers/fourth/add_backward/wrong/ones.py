"""You return the local derivatives; what happened to the signal that came in?"""
def add_backward(upstream):
    return (1, 1)
