"""The addition node multiplies by one of its inputs."""


def fruit_blanks():
    all_cost = 1.25
    apple_cost = all_cost * 480
    orange_cost = all_cost * 240
    return {
        "apple_count": apple_cost * 80,
        "apple_price": apple_cost * 3,
        "orange_price": orange_cost * 4,
        "orange_count": orange_cost * 120,
        "tax": 720,
        "all_cost": all_cost,
        "apple_cost": apple_cost,
        "orange_cost": orange_cost,
    }
