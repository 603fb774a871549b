"""For the oranges, which number grows with the price and which with the count?"""

def fruit_blanks():
    return {
        "apple_count": 100,
        "apple_price": 3.75,
        "orange_price": 150,
        "orange_count": 5,
        "tax": 720,
        "all_cost": 1.25,
        "apple_cost": 1.25,
        "orange_cost": 1.25,
    }
