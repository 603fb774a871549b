def weight_gradient(x, g):
    """Return dW of shape (len(x), len(g)), for one sample x and the upstream gradient g."""
    return np.outer(x, g)


expected = numerical_gradient(lambda W: np.sum((x @ W) * g), W)
check_answer(weight_gradient, [x, g], expected)
