"""The tax is missing from the backward pass."""


def fruit_blanks():
    return {
        "apple_count": 80,
        "apple_price": 3,
        "orange_price": 4,
        "orange_count": 120,
        "tax": 720,
        "all_cost": 1,
        "apple_cost": 1,
        "orange_cost": 1,
    }
