from torch import nn

loss = nn.MSELoss()
loss.backward()
