size = (28, 28)
size[0] = 32
