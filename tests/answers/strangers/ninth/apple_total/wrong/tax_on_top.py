"""What does the number 1.1 stand for already: only the extra 10 %, or the whole of what is paid?"""
def apple_total(price, count, tax):
    return price * count * (1 + tax)
