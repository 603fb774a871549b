"""Results are in each other's place (in apple_count, orange_count, apple_price, orange_price)."""


def fruit_blanks():
    return {
        "apple_count": 165,
        "apple_price": 3.3,
        "orange_price": 2.2,
        "orange_count": 110,
        "tax": 650,
        "all_cost": 1.1,
        "apple_cost": 1.1,
        "orange_cost": 1.1,
    }
