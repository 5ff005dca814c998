"""What the scripts say, one file a language: `words.py` joins them to the others."""
