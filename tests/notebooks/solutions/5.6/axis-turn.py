def bias_gradient(dY):
    """Return db of shape (M,) for an upstream gradient of shape (N, M)."""
    return dY.sum(axis=0)


check_answer(
    bias_gradient, [dY], numerical_gradient(lambda B: np.sum((XW + B) * dY), np.zeros(3))
)
