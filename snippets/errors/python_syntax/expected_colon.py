compile('for epoch in range(3)\n    pass', "train.py", "exec")
