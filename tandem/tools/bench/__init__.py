"""Measures what the project promises, each figure beside its budget: ``make bench``."""
