step = 0


def train():
    step += 1


train()
