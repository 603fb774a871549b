"""One more apple, or one more unit on the price of each: which of the two costs you 100?"""
def fruit_blanks():
    return {"apple_count": 3.75, "apple_price": 100, "orange_price": 150, "orange_count": 5,
            "tax": 720, "all_cost": 1.25, "apple_cost": 1.25, "orange_cost": 1.25}
