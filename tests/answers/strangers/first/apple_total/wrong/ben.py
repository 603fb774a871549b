"""The tax is already a factor such as 1.1; here it is treated as a rate and one is added to it again."""
def apple_total(price, count, tax):
    subtotal = price * count
    return subtotal + subtotal * tax
