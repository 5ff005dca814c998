"""`torch.distributions.Categorical`"""
import torch
from torch import nn
from torch.distributions import Categorical

torch.manual_seed(0)
model = nn.Linear(3, 3)
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)


def loss_fn(logits, action, reward):
    log_prob = Categorical(logits=logits).log_prob(action)
    return -(log_prob * reward).mean()


def play(action, best):
    return (action == best).float()  # the reward


for _ in range(60):
    best = torch.randint(3, (64,))  # a game of one move
    state = torch.eye(3)[best]
    logits = model(state)
    action = Categorical(logits=logits).sample()
    reward = play(action, best)
    optimizer.zero_grad()
    loss_fn(logits, action, reward - reward.mean()).backward()
    optimizer.step()
print("reward above 0.8:", bool(reward.mean() > 0.8))
