compile('model = Sequential([Dense(10)', "train.py", "exec")
