"""Below the tax you wrote the whole payment: how much more is paid if the tax grows by 1?"""

def fruit_blanks():
    all_cost = 3 * 80 + 4 * 120
    d = 1.25
    blanks = {"tax": all_cost * d}
    blanks.update(all_cost=d, apple_cost=d, orange_cost=d)
    blanks.update(apple_count=80 * d, apple_price=3 * d, orange_count=120 * d, orange_price=4 * d)
    return blanks
