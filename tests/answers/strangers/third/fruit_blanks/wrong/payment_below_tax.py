"""Below tax stands the payment, where the other factor of the last node belongs."""
def fruit_blanks():
    return {"apple_count": 110, "apple_price": 2.2, "orange_price": 3.3, "orange_count": 165,
            "tax": 715, "all_cost": 1.1, "apple_cost": 1.1, "orange_cost": 1.1}
