def total(losses):
    return losses[0] + total(losses[1:] or losses)


total([0.5, 0.25])
