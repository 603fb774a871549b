"""How many inputs does an addition have, and how many derivatives do you return?"""
def add_backward(upstream):
    return upstream
