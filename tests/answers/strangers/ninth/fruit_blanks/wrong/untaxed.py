"""Does the signal pass the tax node on its way to the fruit, and what happens to it there?"""
def fruit_blanks():
    d = {}
    d["tax"] = 720
    for name in ("all_cost", "apple_cost", "orange_cost"):
        d[name] = 1.25
    d["apple_count"] = 80
    d["apple_price"] = 3
    d["orange_count"] = 120
    d["orange_price"] = 4
    return d
