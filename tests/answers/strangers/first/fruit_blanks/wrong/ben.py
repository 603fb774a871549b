"""At the counts the tax has been left out on the way back."""
def fruit_blanks():
    return {"apple_count": 80, "apple_price": 3.75, "orange_price": 5, "orange_count": 120,
            "tax": 720, "all_cost": 1.25, "apple_cost": 1.25, "orange_cost": 1.25}
