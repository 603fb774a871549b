"""The misconceptions that more than one exercise may show."""

from course_lib.checks.checker import Misconception

# Gradients of a node
UPSTREAM_IGNORED = Misconception(
    "The upstream gradient is ignored",
    "The result does not depend on the upstream gradient. "
    "By the chain rule, what does a node do with the signal that comes in from its right?",
)
UPSTREAM_ADDED = Misconception(
    "The upstream gradient is added instead of multiplied",
    "If the signal that comes in from the right is 0, what should come out on the left? Does yours?",
)
UPSTREAM_TWICE = Misconception(
    "The upstream gradient is used more than once",
    "If the signal that comes in from the right is twice as large, the result should be twice as large too. "
    "Is yours four times as large, or more?",
)
SPLIT = Misconception(
    "The upstream gradient is split between the inputs",
    "If x rises by 1, by how much does x + y rise: by 1, or by a half? So how much of the signal belongs to x?",
)
INPUT_IN_ADDITION = Misconception(
    "The addition node multiplies by one of its inputs",
    "Raise one input of an addition a little and keep the other. "
    "Does the change of the sum depend on how large the other input is?",
)

# Layers
STATE_SHARED = Misconception(
    "Two layers share their stored values",
    "A second layer's forward pass changed the first one's gradients. "
    "Are the values from forward stored on the object (self), or in a place that all objects share?",
)
STATE_STALE = Misconception(
    "The second forward pass does not replace the stored values of the first",
    "After one forward pass and then another with different numbers, which numbers should backward use?",
)
FIRST_RESULT_KEPT = Misconception(
    "The second pass returns the result of the first",
    "What does your code keep from the first pass, and when is it replaced?",
)
STATE_ADDED_UP = Misconception(
    "The result of backward depends on how often it was called",
    "Call backward twice with the same dout: should the second result differ from the first? "
    "Which line of yours adds to, or writes into, something that still exists next time?",
)
EARLIER_PASSES = Misconception(
    "A result depends on earlier passes",
    "What does your layer keep from one pass to the next, and when does it use that in place of the new numbers?",
)
ARGUMENT_CHANGED = Misconception(
    "The caller's array is modified",
    "What is passed in still belongs to the caller, who may use it again. "
    "Which line of yours changes an array that was passed in, and which array could it change instead?",
)
ARGUMENT_RETURNED = Misconception(
    "The returned array is the caller's own array",
    "If the caller later changes the array that was passed in, the returned one changes too. "
    "Where does your code make a new array?",
)

# Inputs of other kinds
SINGLE_SAMPLE = Misconception(
    "A single sample is not handled",
    "One sample may come without a batch around it, as an array with one dimension. "
    "Which line of yours expects a second dimension, or adds one that is still there at the end?",
)
INTEGERS_TRUNCATED = Misconception(
    "Integer inputs lose the digits after the decimal point",
    "What is the dtype of the array that you write the result into, if x holds integers?",
)
EXP_OVERFLOWS = Misconception(
    "exp overflows",
    "What is np.exp(1000)? For which inputs is the exponent large and positive, and can the same value be written "
    "another way? (np.where computes both of its branches for every number.)",
)
PARAMETERS_NOT_RESTORED = Misconception(
    "The network's parameters are not restored",
    "Computing a gradient should leave no traces in a network. Is every parameter put back to its value from before?",
)
