compile('print(len(x)))', "train.py", "exec")
