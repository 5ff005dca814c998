loss = 0.25
print(loss.item())
