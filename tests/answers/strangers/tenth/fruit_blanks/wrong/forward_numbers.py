"""Are the numbers that you give for the three costs those above the edges or those below?"""

def fruit_blanks():
    return {
        "apple_count": 100, "apple_price": 3.75,
        "orange_price": 5, "orange_count": 150, "tax": 720,
        "all_cost": 720, "apple_cost": 240, "orange_cost": 480,
    }
