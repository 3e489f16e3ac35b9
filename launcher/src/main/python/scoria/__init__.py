"""Tools that come with Scoria and are written in Python."""
