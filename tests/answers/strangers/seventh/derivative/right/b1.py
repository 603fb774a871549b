"""Right: the distance is measured between the two points, and not taken from h."""
def derivative(f, x, h=1e-4):
    points = [x - h, x + h]
    low, high = map(f, points)
    return (high - low) / (points[1] - points[0])
