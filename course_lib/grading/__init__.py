"""What runs a class's submissions."""
