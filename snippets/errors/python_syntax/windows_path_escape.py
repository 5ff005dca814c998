compile('path = "C:\\Users\\lea"', "train.py", "exec")
