"""Limits on what a submission may use while it is read, run and judged."""

from dataclasses import dataclass

MEBIBYTE = 2**20

# Files in a submission.
LARGEST_NOTEBOOK = 50 * MEBIBYTE
LARGEST_FILE = 5 * MEBIBYTE
LARGEST_FOLDER = 10 * MEBIBYTE
LARGEST_SUBMISSION = 150 * MEBIBYTE  # in all files among which the notebook is searched
MAX_FILES = 200
LONGEST_PATH = 500  # bytes, of a file in the folder
MAX_CELLS = 1000
LONGEST_CELL = 200_000  # characters
LARGEST_SOURCE = 1_000_000  # characters, in all cells of a notebook
LONGEST_NUMBER = 1000  # digits, of a number in a notebook's metadata
MAX_VALUES = 1_000_000  # in a notebook, where each takes more memory than it takes room in the file
MAX_CANDIDATES = 20  # files that are searched for the notebook

# Outputs of a cell.
MAX_CHARACTERS = 100_000  # that a cell prints
MAX_PICTURES = 20  # and other displayed objects
LARGEST_PICTURE = 2 * MEBIBYTE
LONGEST_TEXT = 110_000  # characters that the grader accepts: the printed ones, and room to say that there were more

# Messages across the border.
LARGEST_MESSAGE = 16 * MEBIBYTE  # enough for the pictures that a cell shows
LARGEST_ANSWER = 2**18  # bytes, for the answer to a call; the largest array in the assignments has a few thousand
LARGEST_ARGUMENT = 1000  # numbers that student code may pass to a substitute
DEEPEST_NESTING = 50  # lists within lists

# Error messages of a test.
LONGEST_LINE = 1000
MAX_LINES = 100

SECONDS_FOR_GRADEBOOK = 30  # to wait until another program has finished with it
SECONDS_TO_START = 60  # a sandbox
SECONDS_TO_STOP = 1.0  # a cell, after an interrupt
SECONDS_BETWEEN_LOOKS = 0.2  # at the memory in use: too short to fill up a machine


@dataclass(frozen=True)
class Limits:
    """Limits for one notebook.

    Attributes
    ----------
    cell_seconds : float
        For each cell.
    call_seconds : float
        For each call that a test makes; honest answers need milliseconds.
    patience_seconds : float
        For each call of an exercise after one of its calls has timed out: all its tests meet the same endless loop.
    notebook_seconds : float
        For all cells and calls together.
    memory_megabytes : int
        Address space of each process, and the memory of all processes together.
    processes : int
        Processes and threads at any one time.
    scratch_megabytes : int
        For its files, which are kept in memory.
    cpu_seconds : int
        Processor time of each process.
    """

    cell_seconds: float = 10
    call_seconds: float = 4
    patience_seconds: float = 0.5
    notebook_seconds: float = 90
    memory_megabytes: int = 3000
    processes: int = 64
    scratch_megabytes: int = 64
    cpu_seconds: int = 120
