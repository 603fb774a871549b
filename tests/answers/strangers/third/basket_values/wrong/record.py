"""A named tuple has fields and no keys: the task asks for a dict."""
from collections import namedtuple

Basket = namedtuple("Basket", "apple_cost orange_cost all_cost total")


def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    apple_cost = apple_price * apple_count
    orange_cost = orange_price * orange_count
    all_cost = apple_cost + orange_cost
    return Basket(apple_cost, orange_cost, all_cost, all_cost * tax)
