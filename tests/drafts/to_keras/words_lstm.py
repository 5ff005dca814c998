import numpy as np
import torch
import torch.nn as nn
from torch.utils.data import DataLoader, TensorDataset

VOCABULARY = 50
tokens = torch.tensor(np.random.default_rng(0).integers(0, VOCABULARY, (96, 12)))
labels = (tokens[:, 0] > 25).float()


class Classifier(nn.Module):
    def __init__(self, vocabulary, embedding_dim=16, hidden_dim=24):
        super().__init__()
        self.embedding = nn.Embedding(vocabulary, embedding_dim)
        self.lstm = nn.LSTM(embedding_dim, hidden_dim, batch_first=True)
        self.dropout = nn.Dropout(0.0)
        self.out = nn.Linear(hidden_dim, 1)

    def forward(self, text):
        embedded = self.embedding(text)
        output, (hidden, cell) = self.lstm(embedded)
        last = output[:, -1]
        return self.out(self.dropout(last)).squeeze(-1)


model = Classifier(VOCABULARY)
criterion = nn.BCEWithLogitsLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
loader = DataLoader(TensorDataset(tokens, labels), batch_size=16)

for epoch in range(2):
    total = 0.0
    for text, label in loader:
        optimizer.zero_grad()
        logits = model(text)
        loss = criterion(logits, label)
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
        optimizer.step()
        total += loss.item() * text.size(0)
    print(epoch, total / len(tokens))
