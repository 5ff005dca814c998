compile('if x:\n\ty = 1\n        z = 2', "train.py", "exec")
