compile('model.parameters() = weights', "train.py", "exec")
