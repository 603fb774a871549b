"""The amount is shown on the screen, but the function hands nothing back to whoever called it."""
def apple_total(price, count, tax):
    print(price * count * tax)
