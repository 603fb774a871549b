"""The tax that you are given already contains the whole 100 %; look at what a tax of 1.1 stands for."""

def apple_total(price, count, tax):
    before_tax = price * count
    return before_tax + before_tax * tax
