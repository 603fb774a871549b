"""The addition node splits the signal in two halves, where it should pass all of it on to both."""
def fruit_blanks():
    return {
        "all_cost": 1.25,
        "apple_cost": 0.625,
        "orange_cost": 0.625,
        "apple_count": 50,
        "apple_price": 1.875,
        "orange_price": 2.5,
        "orange_count": 75,
        "tax": 720,
    }
