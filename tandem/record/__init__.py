"""Runs programs, compares what they print, draw and catch with what is recorded, rewrites it.
It imports `read`, and nothing of `write` or `publish`."""
