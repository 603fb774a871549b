"""These are the values above the edges, from the forward pass, not the derivatives below them."""
def fruit_blanks():
    return {
        "apple_count": 2,
        "apple_price": 100,
        "orange_price": 150,
        "orange_count": 3,
        "tax": 1.1,
        "all_cost": 650,
        "apple_cost": 200,
        "orange_cost": 450,
    }
