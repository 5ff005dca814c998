compile('pip install torch', "train.py", "exec")
