"""These are the numbers above the edges. What is below?"""
def fruit_blanks():
    return {"apple_count": 3, "apple_price": 80, "orange_price": 120, "orange_count": 4,
            "tax": 1.25, "all_cost": 720, "apple_cost": 240, "orange_cost": 480}
