"""`F.softplus(x, beta, threshold)`, `F.logsigmoid(x)`"""
import torch
import torch.nn.functional as F

x = torch.tensor([-100.0, -1.0, 0.0, 3.0, 100.0])
soft = F.softplus(x)  # from 20 on, x itself
log = F.logsigmoid(x)
sharp = F.softplus(x, beta=4)
print("softplus:", *soft.numpy().round(3))
print("logsigmoid:", *log.numpy().round(3))
print("softplus, beta 4:", *sharp.numpy().round(3))

by_hand = torch.log(1 + torch.exp(x))
lost = torch.log(torch.sigmoid(x))
print("log(1 + exp(100)):", by_hand[-1].item())
print("log(sigmoid(-100)):", lost[0].item())
