"""The amount appears on the screen, but what does the caller get back?"""
def apple_total(price, count, tax):
    total = price * count * tax
    print(total)
