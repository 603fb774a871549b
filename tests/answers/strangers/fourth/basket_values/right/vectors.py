"""Right; the costs are computed as arrays, and the order of the keys doesn't matter."""
import numpy as np

def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    costs = np.multiply([apple_price, orange_price], [apple_count, orange_count])
    return {"total": tax * costs.sum(), "all_cost": costs.sum(),
            **dict(zip(("apple_cost", "orange_cost"), costs))}
