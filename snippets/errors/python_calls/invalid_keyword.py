print("epoch", 3, separator=": ")
