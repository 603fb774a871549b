"""What one looks at: recorded computational graphs and their pictures, plots, and explorers to play with."""
