"""Your function gives the same answer whatever it is asked; where do its arguments go?"""
def apple_total(price, count, tax):
    price = 100
    count = 2
    tax = 1.1
    return price * count * tax
