"""What the lessons ask, and its answers, in a data file for each lesson; and the few tools that lessons share."""
