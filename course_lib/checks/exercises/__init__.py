"""The exercises, in the order of the course: for each, its misconceptions, what they would give, and its parts."""

from importlib import import_module

_NAMES = (
    *("apple_total", "basket_values", "derivative"),  # 5.1
    *("square_backward", "chain", "square_of_sum_backward", "fan_out_backward"),  # 5.2
    *("add_backward", "mul_backward", "mixed_backward", "apple_gradients", "fruit_blanks"),  # 5.3
    *("mul_layer", "add_layer", "buy_fruit"),  # 5.4
    *("relu", "sigmoid", "tanh"),  # 5.5
    *("affine", "softmax", "cross_entropy_error", "softmax_with_loss"),  # 5.6
    *("two_layer_net", "gradient_check", "train", "learn_digits"),  # 5.7
)
EXERCISES = tuple(import_module(f"{__name__}.{name}") for name in _NAMES)
