compile('print "loss"', "train.py", "exec")
