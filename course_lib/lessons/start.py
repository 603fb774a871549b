"""All names that the lessons use; each lesson starts with ``from course_lib.lessons.start import *``."""

try:
    import numpy as np

    from course_lib.checks import compare
    from course_lib.datasets import IMAGE_SHAPE, load_mnist
    from course_lib.functions import cross_entropy_error, log_softmax, sigmoid, softmax
    from course_lib.gradients import numerical_gradient, relative_error
    from course_lib.layers import AddLayer, Affine, IdentityWithLoss, MulLayer, Relu, Sigmoid, SoftmaxWithLoss
    from course_lib.lessons.asking import predict
    from course_lib.lessons.source import show_source
    from course_lib.lessons.your_turn import check_answer, check_layer
    from course_lib.networks import MultiLayerNet, SoftmaxRegression, TwoLayerNet, gradient_check
    from course_lib.training import train
    from course_lib.views.explorers import (
        draw_digit,
        explore_affine,
        explore_chain_rule,
        explore_gradient_check,
        explore_graph,
        explore_relu,
        explore_sigmoid,
        explore_softmax,
        explore_training,
        practice,
        step_through,
    )
    from course_lib.views.graph import Graph
    from course_lib.views.operations import (
        AddBias,
        AddConstant,
        CrossEntropyLoss,
        Dot,
        Exp,
        Log,
        MultiplyBy,
        Negate,
        Power,
        Reciprocal,
        Softmax,
        Sum,
    )
    from course_lib.views.plots import plot_training, show_images, show_mistakes, show_weights
    from course_lib.views.show import show
except ImportError as error:
    from course_lib.lessons import words

    _remedy = words.WRONG_ENVIRONMENT.format(error=error)
    error._render_traceback_ = lambda: [_remedy]  # type: ignore[attr-defined]  # in place of a traceback
    raise
