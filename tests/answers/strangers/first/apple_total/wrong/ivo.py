"""The total lives outside the function and keeps what earlier customers paid."""
total = 0

def apple_total(price, count, tax):
    global total
    total += price * count * tax
    return total
