"""Everything to look at: recorded computational graphs and their pictures, plots, and interactive explorers."""
