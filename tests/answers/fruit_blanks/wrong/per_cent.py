"""The gradient of the tax is for one per cent."""


def fruit_blanks():
    return {
        "apple_count": 110,
        "apple_price": 2.2,
        "orange_price": 3.3,
        "orange_count": 165,
        "tax": 6.5,
        "all_cost": 1.1,
        "apple_cost": 1.1,
        "orange_cost": 1.1,
    }
