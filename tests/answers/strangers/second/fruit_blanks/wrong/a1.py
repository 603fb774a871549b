"""The tax has not been multiplied in on the way to prices and counts."""
def fruit_blanks():
    return {"apple_count": 100, "apple_price": 2, "orange_price": 3, "orange_count": 150,
            "tax": 650, "all_cost": 1.1, "apple_cost": 1.1, "orange_cost": 1.1}
