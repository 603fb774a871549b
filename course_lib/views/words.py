"""All that learners read in pictures and widgets, in whole sentences; numbers and names go in at the braces."""

# ---- lists ---------------------------------------------------------------------------------------------------------

BETWEEN, BEFORE_LAST = ", ", " and "

WRONG_MARK = "✗"  # before a number in a graph

# ---- graphs --------------------------------------------------------------------------------------------------------

TABLE_SUMMARY = "Values as a table"
COLUMNS = ("name", "from", "value", "derivative")
INPUT = "input"
RESULT_OF = "{symbol} of {inputs}"
NO_NAME = "the result"

ABOVE_EACH_EDGE = "Above each edge: its value."
BELOW_EACH_EDGE = "Above each edge: its value. Below, ←: derivative of {name}."
BELOW_EACH_EDGE_MANY = "Above each edge: its value. Below, ←: derivatives, passed back from {name}."
FORWARD_START = "Forward, step {step} of {length}"
FORWARD_STEP = "Forward, step {step} of {length}: {arithmetic}"
RESULT = "{symbol} of {inputs} = {result}"
BACKWARD_START = "Backward, step {step} of {length}"
BACKWARD_STEP = "Backward, step {step} of {length}, {symbol}: {arithmetic}"

DESCRIPTION = "Computational graph: {title}."
NODE = "{symbol} of {inputs} gives {name}."
NODE_WITH_VALUE = "{symbol} of {inputs} gives {name} = {value}."
DERIVATIVES = "From right to left, derivative of {name}: {derivatives}."
DERIVATIVES_MANY = "From right to left, derivatives, passed back from {name}: {derivatives}."

# ---- explorers: for each, what a reader without a kernel is told, and the same in a reader for plain text ------------

EXPLORE_GRAPH = ("Run this cell in JupyterLab to move {names}.", "move {names}: {title}")
STEP_THROUGH = ("Run this cell in JupyterLab to step through it.", "step through it: {title}")
EXPLORE_CHAIN_RULE = ("Run this cell in JupyterLab to move x and y.", "move x and y: {title}")
EXPLORE_RELU = (
    "Run this cell in JupyterLab to move x and the upstream gradient.",
    "move x and the upstream gradient: {title}",
)
EXPLORE_SIGMOID = (
    "Run this cell in JupyterLab to move x, and step through the four nodes.",
    "move x, and step through the four nodes: {title}",
)
EXPLORE_AFFINE = ("Run this cell in JupyterLab to choose N, D and M.", "choose N, D and M: {title}")
EXPLORE_SOFTMAX = ("Run this cell in JupyterLab to move three scores.", "move three scores: {title}")
EXPLORE_GRADIENT_CHECK = ("Run this cell in JupyterLab to change the step h.", "change the step h: {title}")
EXPLORE_TRAINING = (
    "Run this cell in JupyterLab to start the training and watch.",
    "start the training and watch: {title}",
)

# Buttons: a label, and a tooltip.
RESET = ("Reset", "Put everything back to where it was")
BACK = ("◀ Back", "One step back")
STEP = ("Step ▶", "One step on: the next node computes")
RESTART = ("Restart", "Back to before the first step")
STEPS = "step"

PLAY = ("Play", "Pause")
PLAY_TOOLTIP = "Go on step by step, or stop doing so"

CHAIN_RULE = "the chain rule on z = (x + y)²"
SLOPE = "at t = {t}: slope 2t = {slope}"
CHAIN_RULE_DESCRIPTION = (
    "The curve of z = t² with its tangent at t = {t}. There z is {z}, and the slope 2t is {slope}: "
    "a tiny step of t moves z by {slope} times that step."
)

RELU = "ReLU"
UPSTREAM = "upstream"
# By whether the switch is on.
SWITCH = {True: "The switch is on: x > 0", False: "The switch is off: x ≤ 0"}
RELU_FORWARD = {True: "Forward: x passes", False: "Forward: x is stopped; 0 goes on"}
RELU_BACKWARD = {True: "Backward: the gradient passes", False: "Backward: the gradient is stopped; 0 goes on"}
RELU_DESCRIPTION = {
    True: "ReLU as a switch, on, because x > 0. Forward: x = {x} comes in, y = {y} goes out. "
    "Backward: {upstream} comes from upstream, dx = {dx} is passed back.",
    False: "ReLU as a switch, off, because x ≤ 0. Forward: x = {x} comes in, y = {y} goes out. "
    "Backward: {upstream} comes from upstream, dx = {dx} is passed back.",
}

SIGMOID = "the sigmoid function"
SIGMOID_SLOPE = "slope y(1 − y)"
SIGMOID_EQUATION = "y(1 − y) = {y:.5f} · {rest:.5f} = {product:.5f}"
SIGMOID_AGREEMENT = "y(1 − y) = {y:.5f} · {rest:.5f} = {product:.5f},  and the four nodes give {slope:.5f}"
SIGMOID_DESCRIPTION = (
    "The curve of the sigmoid with its tangent at x = {x}, where y = {y:.5f}, and the curve of its derivative. "
    "y(1 − y) = {product:.5f}, and the product of the four nodes' derivatives is {slope:.5f}."
)

AFFINE = "shapes in an Affine layer"
AFFINE_SIZES = ("N (samples)", "D (inputs)", "M (outputs)")
SHOW_VALUES = "show values"
FORWARD, BACKWARD = "Forward", "Backward"
SAME_SHAPE = "each gradient has the colour and the shape of what it belongs to"
COLUMN_SUMS = ("column", "sums of")  # one under the other
AFFINE_DESCRIPTION = (
    "Shapes in an Affine layer. Forward: Y {Y} = X {X} times W {W} plus b {b}. "
    "Backward: dX {X} = dY {Y} times W transposed {WT}; dW {W} = X transposed {XT} times dY {Y}; "
    "db {b} = column sums of dY {Y}. Each gradient has the shape of what it belongs to."
)

SOFTMAX = "softmax with loss"
SCORE = "score {i}"
RIGHT_CLASS = "right class:"
CLASS, CLASS_RIGHT = "class {i}", "class {i} ✓"
PROBABILITIES, GRADIENT = "probabilities y", "gradient y − t"
SOFTMAX_LOSS = "loss = −log({probability}) = {loss:.4f}"
SOFTMAX_DESCRIPTION = (
    "Softmax with loss; class {right} is right. Probabilities {probabilities}; loss {loss:.4f}; gradient {gradient}."
)

GRADIENT_CHECK = "a gradient check"
FUNCTIONS = ("x³ at 1.5", "sigmoid at 0.5", "ReLU at 0.001, beside its kink")
STEP_H, FUNCTION, TYPE = "step h", "function", "type"
NUMERICAL, EXACT, ERROR = "numerical", "exact", "error"
GRADIENT_CHECK_TITLE = "{function}, {dtype}"
GRADIENT_CHECK_DESCRIPTION = (
    "Derivative of {function} in {dtype} with step {h:.1e}: numerical {numerical:.6g}, exact {exact:.6g}, "
    "error {error:.1e}. The curve of the error over the step is V-shaped where the function is smooth."
)

# ---- formulas on edges ---------------------------------------------------------------------------------------------

FORMULAS = "From right to left: {formulas}."
BELOW_EACH_EDGE_FORMULAS = "Below each edge, ←: what the backward pass brings there."

# ---- practice ------------------------------------------------------------------------------------------------------

PRACTICE = (
    "Run this cell in JupyterLab to fill in the blanks, and to get a new graph.",
    "fill in the blanks of a graph",
)
PRACTICE_TITLE = "Fill in the backward pass"
PRACTICE_CAPTION = "Above each edge: its value. Below, ←: the derivative of z, for you to find."
PRACTICE_TASK = "Fill in the derivatives of z, from right to left."
ADDED_UP = "{parts} = {total}"
DERIVATIVE_FOR = "{name}:"
SOLUTION = "Solution"
CHECK = ("Check", "Find the first wrong derivative, from right to left")
SHOW_SOLUTION = ("Show me", "Show all derivatives")
NEW_GRAPH = ("New graph", "Make another graph")
PRACTICE_RIGHT = "<b>All of them are right.</b>"
PRACTICE_SOLVED = "These are the derivatives. Now try a new graph."
PRACTICE_MISSING = "{name} is still missing. Everything to the right of it is correct."
PRACTICE_UNREADABLE = "What you entered for {name} isn't a number that I can read. Write it like 6, −2 or 1/2."
PRACTICE_TWICE = "Look at {name}, marked ✗. It is used twice: what does each of its two edges bring back?"
# By the node that the marked edge leads to.
PRACTICE_HINT = {
    "AddLayer": "Look at {name}, marked ✗. It leads to an addition node: how fast does a sum grow with one of its "
    "terms?",
    "MulLayer": "Look at {name}, marked ✗. It leads to a multiplication node: by what does that node multiply the "
    "upstream gradient?",
    "MultiplyBy": "Look at {name}, marked ✗. It leads to a node that multiplies by 3: what is its local derivative?",
    "Power": "Look at {name}, marked ✗. It leads to a square: what is the local derivative of x², and where are you?",
}

# ---- training ------------------------------------------------------------------------------------------------------

TRAINING = "loss and accuracy of a network that learns"
TRAINING_BUTTON = {"ready": "Start", "running": "Pause", "paused": "Resume", "finished": "Start again"}
TRAINING_TOOLTIP = "Start, pause or resume the training"
STOP = ("Stop", "End the training here")
PROGRESS, EPOCH, LOSS, ACCURACY = "progress", "epoch", "loss", "accuracy"
TRAINING_DATA, TEST_DATA = "training data", "test data"
NOTHING_TRAINED = "iteration 0 of {iterations:,}"
FIRST_ACCURACIES = "iteration {done:,} of {iterations:,} · accuracy: training {train:.1f} %, test {test:.1f} %"
TRAINED = "iteration {done:,} of {iterations:,} · loss {loss:.4f} · accuracy: training {train:.1f} %, test {test:.1f} %"
TRAINING_DESCRIPTION = "Loss and accuracy while the network learns: {summary}."
EMPTY_AXES = "Axes for loss and accuracy, empty before the training."
WEIGHTS = "Weights of {count} units of the first layer as images: blue is negative, orange positive."

# ---- drawing a digit -----------------------------------------------------------------------------------------------

DIGIT = "a digit, read by a network"
DRAW_DIGIT = ("Run this cell in JupyterLab to draw a digit.", "draw a digit: {title}")
SHEET = "Sheet to draw a digit on. Arrow keys move the pen; Space lowers or lifts it; Delete clears the sheet."
HOW_TO_DRAW = (
    "Draw a digit with the mouse or a finger. With the keyboard: the arrow keys move the pen, Space lowers or lifts "
    "it, and Delete clears the sheet."
)
CLEAR = ("Clear", "Start with an empty sheet")
NOTHING_DRAWN = "Nothing has been drawn yet"
READS = "The network reads {digit}, with probability {percent}"
SEEN_BY_THE_NETWORK = "what the network sees"
DIGIT_DESCRIPTION = "{summary}. Probabilities: {probabilities}."
TEN_SCORES = "predict must return ten finite scores, of shape (1, 10), but it returned an array of shape {shape}"

# ---- plots ---------------------------------------------------------------------------------------------------------

LOSS_TITLE, ACCURACY_TITLE = "Loss", "Accuracy"
EACH_MINI_BATCH, RUNNING_MEAN = "each mini-batch", "mean of the last {smoothing}"
TRAINING_CURVES = (
    "Two plots over {epochs} epochs. Left: the loss of each mini-batch and its running mean, falling from {first:.1f} "
    "to below {last:.2f}. Right: accuracies, rising to more than {train} % on the training data "
    "and {test} % on the test data."
)
IMAGES = "{count} images in a row, each under its number: {labels}."
MISTAKES_SHOWN = "{count} misread digits, each under what the network says and what it is."
MISTAKE = "says {says}, is {right}"
MISTAKES = "{mistakes:,} mistakes among {images:,} images"
WEIGHT = "weight"
