"""`show`: a matplotlib figure in a notebook, with a text for those who cannot see it."""

import base64
import io
from html import escape

import matplotlib.pyplot as plt
from IPython.display import HTML
from matplotlib.figure import Figure


def show(figure: Figure, alternative_text: str) -> HTML:
    """Show a figure with alternative text.

    JupyterLab gives an ``image/png`` output no alternative text, whatever its metadata say, so the picture is HTML.

    Parameters
    ----------
    figure : Figure
        The figure; it is closed, so that the notebook does not show it a second time.
    alternative_text : str
        What the figure shows: the kind of plot, its axes, and its message.

    Returns
    -------
    HTML
        For the last expression of a cell.

    Examples
    --------
    >>> image = show(plt.figure(figsize=(1, 1)), "An empty figure.")
    >>> 'alt="An empty figure."' in image.data
    True
    """
    png = io.BytesIO()
    figure.savefig(png, format="png", dpi=110)
    plt.close(figure)
    image = base64.b64encode(png.getvalue()).decode()
    style = "max-width: 100%; min-width: 480px"  # it shrinks with the window, but not so far that it becomes illegible
    return HTML(f'<img alt="{escape(alternative_text)}" style="{style}" src="data:image/png;base64,{image}">')
