"""Python's stumbling blocks: what an error in a student's own line is most often about."""

import re

from course_lib.border.observe import Raised

# The error and the line in which it was raised, and what to ask. What comes first is more special.
_STUMBLES = {
    r"TypeError: (\w+)\(\) takes no arguments": "Is the method called `__init__`, with two underscores on each side?",
    r"TypeError: .*missing \d+ required positional arguments?: 'self'": "A function outside a class has no `self`.",
    r"TypeError: \w+\.\w+\(\) takes \d+ positional arguments? but": (
        "Python passes the object itself first. Is `self` the first parameter of the method?"
    ),
    r"__init__\(\) missing": "The object is made without these arguments. With which call do they come?",
    r"TypeError: \w+\.\w+\(\) missing \d+ required positional[^\n]*\n.*\.\w+\(": (
        "The method takes its first argument for the object. Was the object made, with brackets, as in `MulLayer()`?"
    ),
    r"TypeError: \w+\.\w+\(\) missing \d+ required positional": (
        "Which arguments does the task pass to this method, and what should the object have stored in itself before?"
    ),
    r"TypeError: \w+\(\) missing \d+ required positional": (
        "Which arguments does the task pass, and does it give the others a default value?"
    ),
    r"TypeError: .*unexpected keyword argument": "Is the parameter named as in the task?",
    r"truth value of an array(.|\n)*\b(max|min)\(": (
        "Python's `max` and `min` compare single values. Which function of numpy compares arrays entry by entry?"
    ),
    r"truth value of an array": (
        "`if`, `and`, `or` and `not` decide once, but an array has an answer for every entry. "
        "Which function of numpy chooses for each?"
    ),
    r"object is not iterable(.|\n)*\b(sum|max|min)\(": (
        "Python's `sum` takes a list, such as `sum([x, y])`; its second argument is where the sum starts."
    ),
    r"NoneType": "Something in this line is None: is a `return` or an assignment missing where it comes from?",
    r"AttributeError: '\w+' object has no attribute '(\w+)'(?:.|\n)*\bself\.\1\b": (
        "Was `self.{1}` stored by that very name, in a method that has run before? "
        "(`__init__` has two underscores on each side.)"
    ),
    r"AttributeError: '(\w+)' object has no attribute '(\w+)'": (
        "Here the value is of type {1}, which has no `{2}`. Of which types does the task say that it may be?"
    ),
    r"NameError: name '(\w+)' is not defined\n.*, in (?:__init__|forward|backward|predict|loss|accuracy|gradient):": (
        "Where does `{1}` get its value? Is it spelled alike there, and does it need `self.` in front?"
    ),
    r"NameError: name '(\w+)' is not defined": "Where does `{1}` get its value? Is it spelled alike there?",
    r"KeyError: (.+)": "Does this dict always have the key {1}? Where do its keys come from?",
    r"UnboundLocalError": "A name that a function assigns is its own. Is it assigned on every path before this line?",
    r"ZeroDivisionError|division by zero": "What if the number below the line is 0? Is there a way without dividing?",
    r"AxisError": "An array with one dimension has only axis 0. Which axis counts from the end?",
    r"not aligned|matmul|broadcast": "Write down the shapes in this line. Which axes have to be of one length?",
    r"pop from": "A method may be called twice. What does `pop` leave for the second time?",
    r"only .*(converted to Python scalars|size-1)|must be real number, not": (
        "The functions of `math` take one number. Which functions of numpy take arrays?"
    ),
    r"can't multiply sequence": "A list or a tuple stands in place of a number: where does it come from?",
    r"'tuple' object": "A tuple can be read like a list, but not changed or joined to one.",
    r"Cannot cast ufunc|UFuncTypeError": "An array of integers has no room for digits after the decimal point.",
    r"read-only": "The array belongs to the caller. Where can your code make one of its own?",
    r"FrozenInstanceError": "A frozen object doesn't let its methods store anything.",
    r"RecursionError": "Which function calls itself, and what makes it stop?",
    r"^TypeError: '(\w+)' object is not callable$": (
        "This is a {1} that has been made already, with brackets. The class itself is asked for, without them."
    ),
    r"object is not callable": "What has round brackets behind it in this line, and is it a function?",
}


def explained(raised: Raised) -> str:
    """Return an error with the student's line, and a question about it where the error is a common one."""
    # Names of functions within functions, such as those of the checks' own layers, tell a student nothing.
    text = re.sub(r"[\w.]*<locals>\.", "", str(raised))
    for pattern, question in _STUMBLES.items():
        if found := re.search(pattern, text):
            return f"{text}\n    {question.format(found[0], *found.groups())}"
    return text
