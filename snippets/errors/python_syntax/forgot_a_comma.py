compile('Dense(64 activation="relu")', "train.py", "exec")
