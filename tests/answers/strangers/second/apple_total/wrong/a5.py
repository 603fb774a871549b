"""You return text rather than a number."""
def apple_total(price, count, tax):
    return f"{price * count * tax:.2f}"
