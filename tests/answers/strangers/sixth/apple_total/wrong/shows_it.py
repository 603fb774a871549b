"""The amount appears on the screen, but what does the caller get back from your function?"""

def apple_total(price, count, tax):
    print(f"{price * count * tax}")
