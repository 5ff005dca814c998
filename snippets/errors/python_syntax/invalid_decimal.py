compile('2d_conv = 1', "train.py", "exec")
