"""The tax is split off and added as the amount of money that it is."""


def apple_total(price, count, tax):
    cost = price * count
    money_for_the_state = cost * (tax - 1)
    return cost + money_for_the_state
