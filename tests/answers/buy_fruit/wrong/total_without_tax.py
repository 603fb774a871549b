"""The factor tax is missing (in total).

Meant: The payment does not include the tax.
"""


def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    apples, oranges, fruit, taxed = MulLayer(), MulLayer(), AddLayer(), MulLayer()
    total = fruit.forward(apples.forward(apple_price, apple_count), oranges.forward(orange_price, orange_count))
    taxed.forward(total, tax)

    d_total, d_tax = taxed.backward(1)
    d_apples, d_oranges = fruit.backward(d_total)
    d_apple_price, d_apple_count = apples.backward(d_apples)
    d_orange_price, d_orange_count = oranges.backward(d_oranges)
    return total, {
        "apple_price": d_apple_price,
        "apple_count": d_apple_count,
        "orange_price": d_orange_price,
        "orange_count": d_orange_count,
        "tax": d_tax,
    }
