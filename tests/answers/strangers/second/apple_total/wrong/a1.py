"""You show the amount on the screen, but the caller of the function gets nothing back."""
def apple_total(price, count, tax):
    total = price * count * tax
    print(total)
