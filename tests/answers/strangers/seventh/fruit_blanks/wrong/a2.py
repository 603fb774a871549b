"""A product hands each input the other input's value: compare your price and count for both kinds of fruit."""
def fruit_blanks():
    blanks = {}
    blanks["all_cost"] = blanks["apple_cost"] = blanks["orange_cost"] = 1.25
    blanks["tax"] = 720
    blanks["apple_price"] = 100
    blanks["apple_count"] = 3.75
    blanks["orange_price"] = 150
    blanks["orange_count"] = 5
    return blanks
