"""Right; it lets Python do the arithmetic."""
def fruit_blanks():
    blanks = dict.fromkeys(["all_cost", "apple_cost", "orange_cost"], 1.25)
    blanks.update(apple_price=3 * 1.25, apple_count=80 * 1.25,
                  orange_price=4 * 1.25, orange_count=120 * 1.25, tax=3 * 80 + 4 * 120)
    return blanks
