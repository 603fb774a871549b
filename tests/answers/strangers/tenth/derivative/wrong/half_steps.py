"""How far from x are your two points, and how far should each of them be for a given h?"""

def derivative(f, x, h=1e-4):
    half = h / 2
    right, left = x + half, x - half
    return (f(right) - f(left)) / (right - left)
