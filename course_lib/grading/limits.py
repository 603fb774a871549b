"""How much of everything a submission may use while it is graded."""

from dataclasses import dataclass

__all__ = ["Limits"]


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
        For a call, once a call has taken too long: an endless loop is met by every test of its exercise.
    notebook_seconds : float
        For all of its cells and calls together.
    memory_megabytes : int
        For each of its processes, and for all of them together.
    processes : int
        At a time, threads among them.
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
