"""Right: keyword arguments of dict, numpy numbers, and another order."""
import numpy as np

def fruit_blanks():
    c = np.float64(5) / 4
    return dict(tax=np.int64(720), orange_cost=c, apple_cost=c, all_cost=c,
                orange_count=120 * c, orange_price=4 * c, apple_price=3 * c, apple_count=80 * c)
