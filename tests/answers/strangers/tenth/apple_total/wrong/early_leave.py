"""Look at how far your return is indented: after how many apples does the function stop?"""

def apple_total(price, count, tax):
    total = 0
    i = 0
    while i < count:
        total += price
        i += 1
        return total * tax
