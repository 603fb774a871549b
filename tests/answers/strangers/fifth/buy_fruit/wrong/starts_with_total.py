"""The way back begins with the amount to pay; what is the derivative of the total with respect to itself?"""

def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    mul_a, mul_o, add, mul_t = MulLayer(), MulLayer(), AddLayer(), MulLayer()
    total = mul_t.forward(
        add.forward(mul_a.forward(apple_price, apple_count), mul_o.forward(orange_price, orange_count)),
        tax,
    )
    g = {}
    d, g["tax"] = mul_t.backward(total)
    d_a, d_o = add.backward(d)
    g["apple_price"], g["apple_count"] = mul_a.backward(d_a)
    g["orange_price"], g["orange_count"] = mul_o.backward(d_o)
    return total, g
