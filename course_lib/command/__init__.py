"""The `course` command: `main.py`, and one file for each subcommand or group of them.

Until a subcommand runs, these files load only the standard library, because `course doctor` must work even where the
other subcommands do not.
"""
