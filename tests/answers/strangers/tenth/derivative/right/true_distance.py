"""Right; divides by the distance of the two points as they are stored."""

def derivative(f, x, h=1e-4):
    points = (x - h, x + h)
    left, right = map(f, points)
    return (right - left) / (points[1] - points[0])
