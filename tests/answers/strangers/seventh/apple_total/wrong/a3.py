"""Count how often your loop runs when someone buys two apples."""
def apple_total(price, count, tax):
    total = 0
    for apple in range(1, count):
        total += price
    total *= tax
    return total
