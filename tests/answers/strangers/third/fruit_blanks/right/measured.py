"""Measures the numbers with difference quotients in place of typing them."""
def fruit_blanks():
    start = {"apple_count": 3, "apple_price": 80, "orange_price": 120, "orange_count": 4, "tax": 1.25,
             "apple_cost": 0, "orange_cost": 0, "all_cost": 0}

    def payment(v):
        apples = v["apple_count"] * v["apple_price"] + v["apple_cost"]
        oranges = v["orange_count"] * v["orange_price"] + v["orange_cost"]
        return (apples + oranges + v["all_cost"]) * v["tax"]

    blanks = {}
    for name in start:
        more = {**start, name: start[name] + 1}
        blanks[name] = payment(more) - payment(start)
    return blanks
