"""The addition node in your figure halves the signal."""
def fruit_blanks():
    return {"apple_count": 50, "apple_price": 1.875, "orange_price": 2.5, "orange_count": 75,
            "tax": 720, "all_cost": 1.25, "apple_cost": 0.625, "orange_cost": 0.625}
