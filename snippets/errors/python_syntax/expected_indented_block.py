compile('for x in data:\nprint(x)', "train.py", "exec")
