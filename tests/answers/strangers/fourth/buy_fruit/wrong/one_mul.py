"""One object can remember only its latest forward call. How many multiplications are there?"""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    mul = MulLayer()
    add = AddLayer()
    apples = mul.forward(apple_price, apple_count)
    oranges = mul.forward(orange_price, orange_count)
    cost = add.forward(apples, oranges)
    total = mul.forward(cost, tax)
    dcost, dtax = mul.backward(1)
    dapples, doranges = add.backward(dcost)
    doprice, docount = mul.backward(doranges)
    daprice, dacount = mul.backward(dapples)
    return total, {"apple_price": daprice, "apple_count": dacount, "orange_price": doprice,
                   "orange_count": docount, "tax": dtax}
