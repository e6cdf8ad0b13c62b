"""What trains the reader and measures it. Not part of the program: nothing in `bot` imports it."""
