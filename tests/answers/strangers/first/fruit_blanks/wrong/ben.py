"""At the counts the tax has been left out on the way back."""
def fruit_blanks():
    return {"apple_count": 100, "apple_price": 2.2, "orange_price": 3.3, "orange_count": 150,
            "tax": 650, "all_cost": 1.1, "apple_cost": 1.1, "orange_cost": 1.1}
