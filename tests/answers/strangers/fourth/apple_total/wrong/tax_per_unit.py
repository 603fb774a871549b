"""How often is each apple's cost multiplied by the tax? Try 3 apples."""
def apple_total(price, count, tax):
    total = 0
    for i in range(count):
        total = (total + price) * tax
    return total
