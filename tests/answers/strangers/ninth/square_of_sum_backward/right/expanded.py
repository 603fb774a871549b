"""Works with the expanded form x² + 2xy + y²; right."""
def square_of_sum_backward(x, y, upstream=1.0):
    def slope(this, other):
        from_its_square = 2 * this
        from_the_product = 2 * other
        return upstream * (from_its_square + from_the_product)

    return [slope(x, y), slope(y, x)]
