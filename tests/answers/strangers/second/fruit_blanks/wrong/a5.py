"""The addition node in your figure halves the signal."""
def fruit_blanks():
    return {"apple_count": 55, "apple_price": 1.1, "orange_price": 1.65, "orange_count": 82.5,
            "tax": 650, "all_cost": 1.1, "apple_cost": 0.55, "orange_cost": 0.55}
