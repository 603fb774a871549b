"""The tax line stands inside the loop, so tax is charged again with every apple."""
def apple_total(price, count, tax):
    total = 0
    for _ in range(int(count)):
        total = total + price
        total = total * tax
    return total
