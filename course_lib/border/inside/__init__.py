"""The code that runs in the student's process during grading, where student code could change it.

Nothing in this folder makes decisions: it does what the grader requests, and the grader does not trust its answers. It
contains no tests, no reference solutions and no secrets.
"""
