"""You return a text that shows the amount; what is asked for is a number one can go on computing with."""

def apple_total(price, count, tax):
    subtotal: float = price * count
    return f"{subtotal * tax:.2f}"
