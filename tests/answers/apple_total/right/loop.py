"""Adds up apple by apple."""


def apple_total(price, count, tax):
    payment = 0
    for _ in range(count):
        payment += price * tax
    return payment
