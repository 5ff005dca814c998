class Trainer:
    def __init__(self):
        self.epochs = 3


print(Trainer().epoch)
