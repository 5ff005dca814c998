losses = []
print(sum(losses) / len(losses))
