"""A Discord on your own machine: HTTP and gateway on loopback, and a page to post in."""
