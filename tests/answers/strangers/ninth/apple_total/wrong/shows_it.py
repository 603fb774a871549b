"""The amount appears on the screen, but what does the caller of the function get?"""
def apple_total(price, count, tax):
    amount = price * count
    amount *= tax
    print("You pay", amount)
