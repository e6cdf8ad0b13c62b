"""What trains the reader, measures it, and makes what the README shows. Not part of the program: nothing in `bot` imports it."""
