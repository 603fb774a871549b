"""Multiplies by the tax before adding: another graph with the same result."""


def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    apples, oranges, apple_tax, orange_tax, total_layer = MulLayer(), MulLayer(), MulLayer(), MulLayer(), AddLayer()
    taxed_apples = apple_tax.forward(apples.forward(apple_price, apple_count), tax)
    taxed_oranges = orange_tax.forward(oranges.forward(orange_price, orange_count), tax)
    total = total_layer.forward(taxed_apples, taxed_oranges)

    d_taxed_apples, d_taxed_oranges = total_layer.backward(1)
    d_apples, d_tax_of_apples = apple_tax.backward(d_taxed_apples)
    d_oranges, d_tax_of_oranges = orange_tax.backward(d_taxed_oranges)
    d_apple_price, d_apple_count = apples.backward(d_apples)
    d_orange_price, d_orange_count = oranges.backward(d_oranges)
    return total, {
        "apple_price": d_apple_price,
        "apple_count": d_apple_count,
        "orange_price": d_orange_price,
        "orange_count": d_orange_count,
        "tax": d_tax_of_apples + d_tax_of_oranges,
    }
