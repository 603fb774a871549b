"""For one kind of fruit, price and number have got each other's derivative."""

def fruit_blanks():
    blanks = {}
    blanks["tax"] = 720
    blanks["all_cost"] = blanks["apple_cost"] = blanks["orange_cost"] = 1.25
    blanks["apple_count"] = 3.75
    blanks["apple_price"] = 100
    blanks["orange_count"] = 150
    blanks["orange_price"] = 5
    return blanks
