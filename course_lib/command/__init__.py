"""The `course` command: `main.py`, and one file for each subcommand or group of them.

These files load nothing but the standard library until a subcommand runs, for `course doctor` has to work where the
rest does not.
"""
