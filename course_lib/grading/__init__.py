"""Grades a class: reads, repairs, runs and judges submissions, and stores and reports the results."""
