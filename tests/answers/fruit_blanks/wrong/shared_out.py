"""The upstream gradient is split between the inputs."""


def fruit_blanks():
    all_cost = 1.1
    apple_cost = orange_cost = all_cost / 2
    return {
        "apple_count": apple_cost * 100,
        "apple_price": apple_cost * 2,
        "orange_price": orange_cost * 3,
        "orange_count": orange_cost * 150,
        "tax": 650,
        "all_cost": all_cost,
        "apple_cost": apple_cost,
        "orange_cost": orange_cost,
    }
