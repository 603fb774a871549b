"""What runs where a student's code runs, while it is graded. The code here is at the student's mercy.

Nothing in this folder decides on anything: it does what the grader asks for, and whatever it answers, the grader takes
for a claim. It holds no test, no reference and no secret.
"""
