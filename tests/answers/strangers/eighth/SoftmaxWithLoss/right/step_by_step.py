"""Goes back through log and softmax with the full Jacobian of softmax, written with einsum."""
import numpy as np

class SoftmaxWithLoss:
    def forward(self, x, t):
        self.single = np.ndim(x) == 1
        X = np.atleast_2d(np.asarray(x, dtype=float))
        self.Y = softmax(X)
        T = np.asarray(t)
        if T.shape != np.shape(x):
            T = np.eye(X.shape[1])[np.atleast_1d(T)]
        self.T = np.atleast_2d(T).astype(float)
        Z = X - X.max(axis=1, keepdims=True)
        log_y = Z - np.log(np.exp(Z).sum(axis=1, keepdims=True))
        return -float(np.einsum("nk,nk->", self.T, log_y)) / len(X)

    def backward(self, dout=1):
        # d(log y_k)/dx_j = delta_kj - y_j
        jac = np.eye(self.Y.shape[1])[None] - self.Y[:, None, :]
        dx = -dout / len(self.Y) * np.einsum("nk,nkj->nj", self.T, jac)
        return dx[0] if self.single else dx
