"""Right; it divides by the distance that the floats really have."""
def derivative(f, x: float, h: float = 1e-4) -> float:
    points = [x - h, x + h]
    values = list(map(f, points))
    return (values[1] - values[0]) / (points[1] - points[0])
