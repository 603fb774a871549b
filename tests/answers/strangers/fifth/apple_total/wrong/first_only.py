"""Only the first apple is taxed; the tax belongs to the cost of all of them."""

def apple_total(price, count, tax):
    amount_to_pay = price * tax
    for i in range(1, count):
        amount_to_pay += price
    return amount_to_pay
