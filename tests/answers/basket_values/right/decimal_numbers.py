"""Computes with decimal numbers, as one would with money."""

from decimal import Decimal


def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    apple_price, apple_count, orange_price, orange_count, tax = map(
        Decimal, (apple_price, apple_count, orange_price, orange_count, tax)
    )
    apple_cost = apple_price * apple_count
    orange_cost = orange_price * orange_count
    all_cost = apple_cost + orange_cost
    return {"apple_cost": apple_cost, "orange_cost": orange_cost, "all_cost": all_cost, "total": all_cost * tax}
