"""The quotation marks make texts of the numbers."""
def fruit_blanks():
    return dict(apple_count="100", apple_price="3.75", orange_price="5", orange_count="150",
                tax="720", all_cost="1.25", apple_cost="1.25", orange_cost="1.25")
