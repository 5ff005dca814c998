compile('x = 1\nreturn x', "train.py", "exec")
