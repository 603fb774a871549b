"""The source of the figures in README: comparisons with other ways of doing the same work."""
