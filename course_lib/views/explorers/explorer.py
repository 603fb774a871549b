"""What all explorers have in common: a widget that leaves a still picture where no kernel runs."""

from typing import Any

import ipywidgets as widgets

__all__ = ["Explorer"]


class Explorer(widgets.VBox):
    """A widget with a still picture beside it, for readers of a notebook that does not run (GitHub, nbviewer, print).

    Parameters
    ----------
    children : list of widgets
        What is shown, from top to bottom.
    still : dict of str to str or bytes
        The still picture by MIME type, such as ``{"text/html": …}`` or ``{"image/png": …}``.
    description : str
        One line that says what there is to be explored: all that is left in a reader for plain text.
    """

    def __init__(self, children: list[widgets.Widget], still: dict[str, str | bytes], description: str) -> None:
        super().__init__(children)
        self.add_class("course-explorer")
        self._still = still
        self._description = description

    def _repr_mimebundle_(self, **keywords: Any) -> dict[str, Any]:
        return {**super()._repr_mimebundle_(**keywords), **self._still, "text/plain": self._description}
