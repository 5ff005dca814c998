"""`F.kl_div(log_student, teacher, reduction="batchmean")`"""
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
x, y = map(torch.tensor, load_digits(return_X_y=True))
x = x.float() / 16


def loss_fn(student, teacher, heat=4.0):
    p = F.softmax(teacher / heat, dim=1)
    log_q = F.log_softmax(student / heat, dim=1)
    return heat**2 * F.kl_div(log_q, p, reduction="batchmean")


def train(model, target, loss_fn, rate):
    optimizer = torch.optim.Adam(model.parameters(), lr=rate)
    for i in torch.arange(len(x)).repeat(5).split(32):
        optimizer.zero_grad()
        loss_fn(model(x[i]), target[i]).backward()
        optimizer.step()
    return model(x).detach()


teacher = nn.Sequential(
    nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
told = train(teacher, y, F.cross_entropy, rate=0.01)  # logits
student = nn.Linear(64, 10)
found = train(student, told, loss_fn, rate=0.05).argmax(dim=1)
print("above 0.9:", bool((found == y).float().mean() > 0.9))
