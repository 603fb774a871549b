"""Right; it adds up the apples one at a time at the till."""
def apple_total(price, count, tax):
    total = 0
    for _ in range(count):
        total += price * tax
    return total
