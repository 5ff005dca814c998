epochs = 5
for epoch in epochs:
    print(epoch)
