compile('name = “adam”', "train.py", "exec")
