compile('x = 1\n  y = 2', "train.py", "exec")
