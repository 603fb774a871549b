"""Count the names in your dict: one of them is there twice."""
def fruit_blanks():
    return {
        "all_cost": 1.25,
        "apple_cost": 1.25,
        "apple_cost": 1.25,
        "tax": 720,
        "apple_price": 3.75,
        "apple_count": 100,
        "orange_price": 5,
        "orange_count": 150,
    }
