"""All that lies between a student's code and whoever judges it: a sandbox, messages, substitutes, limits.

Student code runs in a process of its own. The grader holds a `Handle` on what it has defined; each call crosses the
border as a message, and only plain data comes back. `inside/` is the far end, which runs at the student's mercy.
Nothing here imports anything else of the course.
"""
