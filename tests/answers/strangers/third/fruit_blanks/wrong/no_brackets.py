"""fruit_blanks is the dict itself, not a function that returns it."""
fruit_blanks = {
    "apple_count": 110,
    "apple_price": 2.2,
    "orange_price": 3.3,
    "orange_count": 165,
    "tax": 650,
    "all_cost": 1.1,
    "apple_cost": 1.1,
    "orange_cost": 1.1,
}
