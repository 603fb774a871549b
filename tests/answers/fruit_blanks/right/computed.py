"""Computes what it could simply have written down."""


def fruit_blanks():
    tax, apples, oranges = 1.25, (80, 3), (120, 4)
    signal = 1 * tax
    return {
        "tax": apples[0] * apples[1] + oranges[0] * oranges[1],
        "all_cost": signal,
        "apple_cost": signal,
        "orange_cost": signal,
        "apple_price": signal * apples[1],
        "apple_count": signal * apples[0],
        "orange_price": signal * oranges[1],
        "orange_count": signal * oranges[0],
    }
