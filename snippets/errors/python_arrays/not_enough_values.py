shape = (28, 28)
height, width, channels = shape
