"""A tax of 1.1 already stands for the price plus 10 %: what would you pay if the tax were 1.0?"""
def apple_total(price, count, tax):
    cost = price * count
    return cost + cost * tax
