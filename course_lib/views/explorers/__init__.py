"""Widgets to predict, move, step and switch with; each leaves a still picture where a notebook is only read."""

from course_lib.views.explorers.explorer import Explorer
from course_lib.views.explorers.prediction import predict

__all__ = ["Explorer", "predict"]
