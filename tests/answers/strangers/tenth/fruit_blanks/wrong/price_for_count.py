"""If one more apple is bought, how much more is to pay, and under which name did you write that?"""

def fruit_blanks():
    blanks = dict(all_cost=1.25, apple_cost=1.25, orange_cost=1.25, tax=720)
    blanks.update(apple_count=3.75, apple_price=100)
    blanks.update(orange_count=5, orange_price=150)
    return blanks
