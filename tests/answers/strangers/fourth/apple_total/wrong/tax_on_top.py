"""Is the tax an amount of money that is added, or a factor?"""
def apple_total(price, count, tax):
    subtotal = price * count
    return subtotal + tax
