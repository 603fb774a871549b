"""It returns local derivatives and upstream side by side, and never multiplies them."""
def add_backward(upstream):
    dz_dx, dz_dy = 1, 1
    return (dz_dx, dz_dy), upstream
