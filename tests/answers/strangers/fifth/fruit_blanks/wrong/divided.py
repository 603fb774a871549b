"""At the addition you share the signal between the two kinds of fruit, and everything further left is half as large as it should be."""

def fruit_blanks():
    numbers = dict(all_cost=1.25, tax=720.0)
    numbers.update(apple_cost=0.625, orange_cost=0.625)
    numbers.update(apple_count=50.0, apple_price=1.875)
    numbers.update(orange_count=75.0, orange_price=2.5)
    return numbers
