"""At each multiplication node, what multiplies the signal on its way to the price?"""
def fruit_blanks():
    return {"apple_count": 3.75, "apple_price": 100, "orange_price": 150, "orange_count": 5,
            "tax": 720, "all_cost": 1.25, "apple_cost": 1.25, "orange_cost": 1.25}
