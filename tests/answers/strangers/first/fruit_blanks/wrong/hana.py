"""The addition node shares the signal out between the two costs."""
def fruit_blanks():
    half = 1.25 / 2
    return {"apple_count": 80 * 1.25, "apple_price": 3 * 1.25, "orange_price": 4 * 1.25, "orange_count": 120 * 1.25,
            "tax": 720, "all_cost": 1.25, "apple_cost": half, "orange_cost": half}
