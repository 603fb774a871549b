"""If one apple more costs 80 and tax, which edge does 100 belong to?"""
def fruit_blanks():
    return {"apple_count": 3.75, "apple_price": 100, "orange_price": 5, "orange_count": 150,
            "tax": 720, "all_cost": 1.25, "apple_cost": 1.25, "orange_cost": 1.25}
