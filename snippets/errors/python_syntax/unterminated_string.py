compile('path = "data.csv', "train.py", "exec")
