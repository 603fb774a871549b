"""Read again what tax stands for: is 1.1 the rate, or does it already contain the price itself?"""
def apple_total(price, count, tax):
    net = price * count
    vat = net * tax
    return net + vat
