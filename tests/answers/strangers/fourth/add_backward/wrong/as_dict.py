"""Names are nice, but the text asks for the two numbers in order."""
def add_backward(upstream):
    return {"dx": upstream, "dy": upstream}
