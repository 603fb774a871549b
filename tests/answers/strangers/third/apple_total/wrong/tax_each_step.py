"""The tax is inside the loop, so the first apple is taxed again with every further one."""
def apple_total(price, count, tax):
    paid = 0
    for apple in range(count):
        paid = (paid + price) * tax
    return paid
