activation = None
activation(3.0)
