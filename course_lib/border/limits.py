"""How much of everything a submission may use while it is read, run and judged."""

from dataclasses import dataclass

__all__ = ["Limits"]

MEBIBYTE = 2**20

# A submission as it was handed in.
LARGEST_NOTEBOOK = 50 * MEBIBYTE
LARGEST_FILE = 5 * MEBIBYTE
LARGEST_FOLDER = 10 * MEBIBYTE
MAX_FILES = 200
MAX_CELLS = 1000
LONGEST_CELL = 200_000  # characters

# What a cell shows.
MAX_CHARACTERS = 100_000  # that it prints
MAX_PICTURES = 20  # and other things shown
LARGEST_PICTURE = 2 * MEBIBYTE
LONGEST_TEXT = 110_000  # characters that the grader accepts: what a cell may print, and a remark that it printed more

# Messages across the border.
LARGEST_MESSAGE = 16 * MEBIBYTE  # room for the pictures that a cell shows
LARGEST_ANSWER = 2**18  # bytes, to a call; the largest array of the assignments has a few thousand
LARGEST_ARGUMENT = 1000  # numbers that student code may pass to a substitute
DEEPEST_NESTING = 50  # lists within lists

# What a test has to say.
LONGEST_LINE = 1000
MAX_LINES = 100

SECONDS_TO_START = 60  # a sandbox
SECONDS_TO_STOP = 1.0  # a cell, after an interrupt
SECONDS_BETWEEN_LOOKS = 0.2  # at the memory in use: what can be filled in that time does not bring a machine down


@dataclass(frozen=True)
class Limits:
    """What one notebook may use.

    Attributes
    ----------
    cell_seconds : float
        For each of its cells.
    call_seconds : float
        For each call of its functions by a test: honest ones take thousandths of a second.
    patience_seconds : float
        For a call, once a call has taken too long: every test of an exercise meets its endless loop.
    notebook_seconds : float
        For all of its cells and calls together.
    memory_megabytes : int
        For each of its processes, and for all of them together.
    processes : int
        At a time, threads included.
    scratch_megabytes : int
        For its files, which are kept in memory.
    cpu_seconds : int
        Processor time, for each of its processes.
    """

    cell_seconds: float = 10
    call_seconds: float = 4
    patience_seconds: float = 0.5
    notebook_seconds: float = 90
    memory_megabytes: int = 3000
    processes: int = 64
    scratch_megabytes: int = 64
    cpu_seconds: int = 120
