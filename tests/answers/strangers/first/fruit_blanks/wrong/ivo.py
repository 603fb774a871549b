"""The numbers of apples and of oranges have been mixed up."""
def fruit_blanks():
    return {"apple_count": 110, "apple_price": 3.3, "orange_price": 2.2, "orange_count": 165,
            "tax": 650, "all_cost": 1.1, "apple_cost": 1.1, "orange_cost": 1.1}
