"""Widgets to move, step, switch and practise with; each leaves a still picture where a notebook is only read."""

from course_lib.views.explorers.activations import explore_relu, explore_sigmoid
from course_lib.views.explorers.affine import explore_affine
from course_lib.views.explorers.chain_rule import explore_chain_rule
from course_lib.views.explorers.digits import draw_digit
from course_lib.views.explorers.explorer import Explorer
from course_lib.views.explorers.gradient_checking import explore_gradient_check
from course_lib.views.explorers.graphs import explore_graph, step_through
from course_lib.views.explorers.practising import practice
from course_lib.views.explorers.softmax import explore_softmax
from course_lib.views.explorers.training import explore_training

__all__ = [
    "Explorer",
    "draw_digit",
    "explore_affine",
    "explore_chain_rule",
    "explore_gradient_check",
    "explore_graph",
    "explore_relu",
    "explore_sigmoid",
    "explore_softmax",
    "explore_training",
    "practice",
    "step_through",
]
