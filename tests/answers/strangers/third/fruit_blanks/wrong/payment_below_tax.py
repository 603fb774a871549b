"""Below tax stands the payment, where the other factor of the last node belongs."""
def fruit_blanks():
    return {"apple_count": 100, "apple_price": 3.75, "orange_price": 5, "orange_count": 150,
            "tax": 900, "all_cost": 1.25, "apple_cost": 1.25, "orange_cost": 1.25}
