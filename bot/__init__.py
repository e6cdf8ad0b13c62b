"""Onward: a Discord bot for people who look for work."""
