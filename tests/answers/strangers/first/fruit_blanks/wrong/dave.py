"""Price and count have changed places for the oranges."""
def fruit_blanks():
    return {"apple_count": 110, "apple_price": 2.2,
            "orange_price": 165, "orange_count": 3.3,
            "tax": 650,
            "all_cost": 1.1, "apple_cost": 1.1, "orange_cost": 1.1}
