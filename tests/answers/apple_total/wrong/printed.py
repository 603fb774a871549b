"""(error) was a return or an assignment forgotten?"""


def apple_total(price, count, tax):
    print(price * count * tax)
