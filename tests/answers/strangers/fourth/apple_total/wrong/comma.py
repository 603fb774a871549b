"""Look at the type of what you return; what does the last character of that line do?"""
def apple_total(price, count, tax):
    return price * count * tax,
