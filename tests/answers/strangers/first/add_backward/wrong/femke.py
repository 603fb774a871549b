"""Square brackets make a list, not a tuple."""
def add_backward(upstream):
    return [upstream for _ in "xy"]
