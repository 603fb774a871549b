"""A course on backpropagation: the layers, networks and tools that its lessons and assignments use.

``import course_lib`` loads only the standard library; the first use of a public name loads its module.
"""

import importlib
from typing import Any

_HOME_OF = {
    name: f"course_lib.{module}"
    for module, names in {
        "functions": ("cross_entropy_error", "log_softmax", "sigmoid", "softmax"),
        "layers": ("AddLayer", "Affine", "IdentityWithLoss", "MulLayer", "Relu", "Sigmoid", "SoftmaxWithLoss"),
        "gradients": ("numerical_gradient", "relative_error"),
        "networks": ("MultiLayerNet", "SoftmaxRegression", "TwoLayerNet", "gradient_check"),
        "training": ("History", "train", "training_steps"),
        "datasets": ("load_mnist",),
    }.items()
    for name in names
}

__all__ = sorted(_HOME_OF)


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(_HOME_OF[name]), name)


def __dir__() -> list[str]:
    return [*globals(), *__all__]
