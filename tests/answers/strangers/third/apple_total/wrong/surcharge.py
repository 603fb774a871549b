"""Only one apple's price is taxed, not the cost of all of them."""
def apple_total(price, count, tax):
    surcharge = price * (tax - 1)
    return price * count + surcharge
