"""All that the site says by itself, in whole sentences; names, numbers and addresses go in at the braces."""

# ---- lessons and exercises -----------------------------------------------------------------------------------------

DOWNLOAD = "Download this notebook"
OPEN_IN_JUPYTERLAB = "Open it in JupyterLab"
OPEN_ON_BINDER = "Open it on Binder"
WAYS = "This notebook"
ASSIGNMENT = "Assignment {section}"
READING = (
    "On this page, open a hint or an answer to read it. In the notebook, you answer, move the sliders and run the code."
)

CODE = "The code behind the answer"

GRAPH = "Picture: {title}"
IN_THE_NOTEBOOK = "In the notebook, this picture moves."
SAME_AS_ABOVE = "The same picture as above: {title}"

PREDICTION = "Prediction"
HINT = "Hint"
SAID = "You said {said}?"

# ---- the front page ------------------------------------------------------------------------------------------------

PAUSE = "Pause"
