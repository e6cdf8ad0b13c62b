"""What people press and fill in: buttons, forms and the texts around them."""
