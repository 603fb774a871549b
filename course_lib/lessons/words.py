"""All that the lessons' own tools say, in whole sentences; numbers, names and answers go in at the braces."""

WRONG_ENVIRONMENT = (
    "{error}. Close JupyterLab and start it with `make lab`; `course doctor` says what is still missing."
)

# ---- predictions ---------------------------------------------------------------------------------------------------

# What a reader without a kernel is told, and the same in a reader for plain text.
PREDICT = ("Run this cell in JupyterLab to predict, then reveal.", "predict, then reveal")
FOLDED = "Answer"

YOU_SAY, A_NUMBER = "You say:", "a number"
REVEAL = ("Reveal", "Compare your answer with the right one")
CHOICE = "Answer this"
TRY_AGAIN = ("Try again", "Think about the hint, and answer again")
SHOW_ME = ("Show me", "Show the right answer")
ENTER_FIRST = "Enter a number first, such as 1.5."
UNREADABLE = "“{said}” isn't a number that I can read. Write it like 1.5, −0.8, 1/2 or 1,200."

RIGHT = "<b>Yes, {answer}.</b> {remark}"
WRONG = "You said {said}.<br>{remark}"
THE_ANSWER = "<b>The answer is {answer}.</b> {remark}"

# ---- "your turn" ---------------------------------------------------------------------------------------------------

BLANKS_LEFT = "○ {name}: replace each ... with your own code, then run this cell again."
RAISED = "✗ {call} raised {kind}: {error}"
NOTHING_RETURNED = "✗ {call} returned None. Is its return statement missing?"
AGREES = "✓ {call} = {value}"
DIFFERS = "✗ {call} = {value}, but it should be {expected}"
