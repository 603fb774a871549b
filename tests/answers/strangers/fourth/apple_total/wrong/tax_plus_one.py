"""Compare your result with the example: what does a tax of 1.1 already contain besides the 10 %?"""
def apple_total(price, count, tax):
    return price * count * (1 + tax)
