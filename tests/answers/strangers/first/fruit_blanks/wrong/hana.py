"""The addition node shares the signal out between the two costs."""
def fruit_blanks():
    half = 1.1 / 2
    return {"apple_count": 100 * 1.1, "apple_price": 2 * 1.1, "orange_price": 3 * 1.1, "orange_count": 150 * 1.1,
            "tax": 650, "all_cost": 1.1, "apple_cost": half, "orange_cost": half}
