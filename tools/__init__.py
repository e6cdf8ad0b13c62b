"""What trains, measures and shows the program. Not part of it: nothing in `bot` imports this."""
