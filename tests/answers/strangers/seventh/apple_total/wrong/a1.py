"""The function returns a text that looks like an amount; whoever wants to go on computing needs the number itself."""
def apple_total(price, count, tax):
    amount = price * count * tax
    return f"{amount:.2f}"
