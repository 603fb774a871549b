"""Splits the tax off and adds it as an amount of money."""


def apple_total(price, count, tax):
    cost = price * count
    money_for_the_state = cost * (tax - 1)
    return cost + money_for_the_state
