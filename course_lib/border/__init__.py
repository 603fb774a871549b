"""Everything between a student's code and the grader: sandbox, messages, substitutes, limits.

Student code runs in a separate process. The grader holds a `Handle` for each name that a test uses; each call crosses
the border as a message, and only plain data and handles come back. The code in `inside/` runs in the student's process,
so the grader does not trust it. Nothing here imports any other part of the course.
"""
