"""(error) did it reach a `return`?"""


def apple_total(price, count, tax):
    print(price * count * tax)
