"""The addition node splits the signal in two halves, where it should pass all of it on to both."""
def fruit_blanks():
    return {
        "all_cost": 1.1,
        "apple_cost": 0.55,
        "orange_cost": 0.55,
        "apple_count": 55,
        "apple_price": 1.1,
        "orange_price": 1.65,
        "orange_count": 82.5,
        "tax": 650,
    }
