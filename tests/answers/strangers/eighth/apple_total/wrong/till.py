"""Follow your loop for a single apple: how many prices are added?"""
def apple_total(price, count, tax):
    total = price
    for apple in range(count):
        total += price
    return total * tax
