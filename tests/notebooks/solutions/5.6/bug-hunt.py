def factor_gradient(X, dY):
    """Return dc of shape (M,), for X and dY of shape (N, M)."""
    return (X * dY).sum(axis=0)


def expected(X, dY):
    """Return the same by numerical differentiation."""
    return numerical_gradient(lambda c: np.sum(X * c * dY), np.ones(2))


X, dY = np.array([[2.0, -1.0], [0.5, 3.0], [1.0, 1.0]]), np.ones((3, 2))
check_answer(factor_gradient, [X[:1], dY[:1]], expected(X[:1], dY[:1]))
check_answer(factor_gradient, [X, dY], expected(X, dY))
