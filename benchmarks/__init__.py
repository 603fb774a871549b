"""What README's figures come from: comparisons with other ways to do the same, run side by side."""
