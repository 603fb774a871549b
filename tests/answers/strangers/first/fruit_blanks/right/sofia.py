"""Right: keyword arguments of dict, numpy numbers, and another order."""
import numpy as np

def fruit_blanks():
    c = np.float64(11) / 10
    return dict(tax=np.int64(650), orange_cost=c, apple_cost=c, all_cost=c,
                orange_count=150 * c, orange_price=3 * c, apple_price=2 * c, apple_count=100 * c)
