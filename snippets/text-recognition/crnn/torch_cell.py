"""`x.permute`, `flatten`, `nn.LSTM(bidirectional=True)`"""
import torch
from torch import nn
from sklearn.datasets import load_digits

torch.manual_seed(0)
digits = load_digits().images[:16] / 16
x = digits.reshape(4, 4, 8, 8).transpose(0, 2, 1, 3)
x = torch.tensor(x.reshape(4, 1, 8, 32)).float()  # four words


class CRNN(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 16, 3, padding="same")
        self.lstm = nn.LSTM(
            4 * 16, 32, batch_first=True, bidirectional=True
        )
        self.head = nn.Linear(64, 11)  # digits and the blank

    def forward(self, x):
        x = nn.functional.max_pool2d(self.conv(x).relu(), 2)
        x = x.permute(0, 3, 2, 1).flatten(2)  # a frame a column
        return self.head(self.lstm(x)[0])


model = CRNN()
logits = model(x)
print("pictures:", tuple(x.shape))
print("logits:", tuple(logits.shape), "(batch, time, classes)")
print("weights:", sum(p.numel() for p in model.parameters()))
