"""The values are texts, made for reading; a later node can't compute with them."""

def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    values = dict()
    values["apple_cost"] = apple_price * apple_count
    values["orange_cost"] = orange_price * orange_count
    values["all_cost"] = values["apple_cost"] + values["orange_cost"]
    values["total"] = values["all_cost"] * tax
    for k in values:
        values[k] = "%.2f" % values[k]
    return values
