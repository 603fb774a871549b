"""The misconceptions that more than one exercise may show."""

from course_lib.checks.trial import Misconception

UPSTREAM_IGNORED = Misconception(
    "The upstream value is ignored",
    "What comes out does not follow dout. By the chain rule, what does a node do with what arrives from its right?",
)
WRONG_SIGN = Misconception(
    "The sign is the wrong way round",
    "Everything is right but for its sign. Move one input up a little: which way does the result go?",
)
STATE_SHARED = Misconception(
    "Two layers share what they keep",
    "A second layer's forward pass changed the first one's gradients.\n    "
    "Is what forward keeps, kept on the object (self), or in a place that all objects see?",
)
STATE_STALE = Misconception(
    "The second forward pass does not replace what the first one kept",
    "After one forward pass and then another one with other numbers, which numbers should backward use?",
)
STATE_ADDED_UP = Misconception(
    "What backward gives depends on how often it was called",
    "Call backward twice with the same dout: should the second answer differ from the first?\n    "
    "Which line of yours adds to, or writes into, something that is still there next time?",
)
ARGUMENT_CHANGED = Misconception(
    "An array that belongs to the caller is changed",
    "x and dout are still in use elsewhere, perhaps by another layer.\n    "
    "Which line of yours writes into an array that it was given, and where could it write instead?",
)
ARGUMENT_RETURNED = Misconception(
    "The array that comes back is the caller's own",
    "Whoever changes the one that went in also changes the one that came out. Where is a new array made?",
)
SINGLE_SAMPLE = Misconception(
    "A single sample is not handled",
    "One sample may come without a batch around it, as an array of one dimension.\n    "
    "Which line of yours counts on a second dimension, and which shape should come back?",
)
INTEGERS_TRUNCATED = Misconception(
    "Integer inputs lose what comes after the decimal point",
    "What is the dtype of the array that you write the result into, if x holds integers?",
)
EXP_OVERFLOWS = Misconception(
    "exp is asked for more than a computer can hold",
    "What is np.exp(1000)? For which inputs is the exponent large and positive, "
    "and can the same value be written another way?",
)
SIGNAL_IGNORED = Misconception(
    "The upstream value is ignored",
    "What comes out does not follow upstream. By the chain rule, what does a node do with what arrives from its right?",
)
