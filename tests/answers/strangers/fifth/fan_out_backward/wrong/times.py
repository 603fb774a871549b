"""Where two ways meet you multiply the signals; factors belong to nodes along one way."""

def fan_out_backward(x, y, upstream=1.0):
    def square_node(v, up):
        return 2 * v * up

    via_sum = square_node(x + y, upstream)
    return square_node(x, via_sum), via_sum
