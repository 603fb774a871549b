"""Divides by the distance between the two points as they are after rounding; right."""
def derivative(f, x, h=1e-4):
    ends = [x + side * h for side in (-1.0, 1.0)]
    low, high = (f(end) for end in ends)
    return (high - low) / (ends[1] - ends[0])
