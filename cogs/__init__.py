"""The conversations: each cog parses, asks `bot`, and shows."""
