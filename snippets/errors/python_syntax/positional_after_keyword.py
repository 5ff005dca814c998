compile('Dense(activation="relu", 64)', "train.py", "exec")
