"""Right: vectors, a dot product and zip; the numbers are numpy scalars and the order of the keys is another."""
import numpy as np

def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    p = np.array([apple_price, orange_price], dtype=float)
    n = np.array([apple_count, orange_count], dtype=float)
    numbers = [p @ n * tax, p @ n, *(p * n)]
    return dict(zip(["total", "all_cost", "apple_cost", "orange_cost"], numbers))
