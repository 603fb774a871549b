"""Results are in each other's place (in apple_count, apple_price, orange_price, orange_count)."""


def fruit_blanks():
    return {
        "apple_count": 2.2,
        "apple_price": 110,
        "orange_price": 165,
        "orange_count": 3.3,
        "tax": 650,
        "all_cost": 1.1,
        "apple_cost": 1.1,
        "orange_cost": 1.1,
    }
