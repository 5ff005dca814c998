def train(model, epochs):
    return model, epochs


train("model", 3, epochs=5)
