"""At the edges in the middle you wrote the values from above the line, and not the derivatives from below."""

def fruit_blanks():
    return {
        "apple_count": 100, "apple_price": 3.75,
        "orange_price": 5, "orange_count": 150, "tax": 720,
        "all_cost": 720, "apple_cost": 240, "orange_cost": 480,
    }
