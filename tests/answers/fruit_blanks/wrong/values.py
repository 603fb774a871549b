"""The values are given in place of the gradients."""


def fruit_blanks():
    return {
        "apple_count": 2,
        "apple_price": 100,
        "orange_price": 150,
        "orange_count": 3,
        "tax": 1.1,
        "all_cost": 650,
        "apple_cost": 200,
        "orange_cost": 450,
    }
