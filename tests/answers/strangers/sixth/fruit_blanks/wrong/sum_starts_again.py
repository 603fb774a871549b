"""The addition node passes a signal on: does it begin again with 1?"""

def fruit_blanks():
    numbers = {"apple_count": 100, "apple_price": 3.75, "orange_price": 5, "orange_count": 150}
    numbers["tax"] = 720
    numbers["all_cost"] = 1.25
    numbers["apple_cost"] = numbers["orange_cost"] = 1
    return numbers
