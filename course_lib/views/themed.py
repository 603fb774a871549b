"""What follows JupyterLab's theme, light or dark, once a notebook runs."""

import sys
from typing import Any

WIDGET = "application/vnd.jupyter.widget-view+json"


def themed_bundle(html: str) -> dict[str, Any]:
    """Return what makes a running notebook show some HTML as it is, to be added to an output's other forms.

    JupyterLab removes styles and drawings from the HTML of an output, but not from that of a widget. In a notebook that
    uses no widgets, there is nothing to add: an output shows its still picture there.
    """
    widgets = sys.modules.get("ipywidgets")
    return {WIDGET: widgets.HTML(html)._repr_mimebundle_()[WIDGET]} if widgets else {}
