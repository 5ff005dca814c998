compile('x = 1 \\ \n', "train.py", "exec")
