"""The number below the edge of the tax is not the tax: what is it multiplied with at its node?"""

def fruit_blanks():
    names = "apple_count apple_price orange_price orange_count tax all_cost apple_cost orange_cost".split()
    return dict(zip(names, [100.0, 3.75, 5.0, 150.0, 1.25, 1.25, 1.25, 1.25]))
