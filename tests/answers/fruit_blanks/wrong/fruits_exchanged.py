"""Results are in each other's place (in apple_count, orange_count, apple_price, orange_price)."""


def fruit_blanks():
    return {
        "apple_count": 150,
        "apple_price": 5,
        "orange_price": 3.75,
        "orange_count": 100,
        "tax": 720,
        "all_cost": 1.25,
        "apple_cost": 1.25,
        "orange_cost": 1.25,
    }
