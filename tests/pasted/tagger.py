#!/usr/bin/env python
import random
from collections import Counter

import torch
import torch.nn as nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence, pad_sequence
from torch.utils.data import Dataset, DataLoader
from tqdm import tqdm

PAD, UNK = 0, 1


class Sentences(Dataset):
    def __init__(self, path, vocab=None):
        with open(path, encoding="utf-8") as file:
            pairs = [line.rstrip("\n").split("\t") for line in file]
        counts = Counter(word for words, _ in pairs for word in words.split())
        self.vocab = vocab or {w: i + 2 for i, (w, n) in enumerate(counts.items()) if n > 1}
        self.tags = sorted({tag for _, tags in pairs for tag in tags.split()})
        self.pairs = pairs

    def __len__(self):
        return len(self.pairs)

    def __getitem__(self, i):
        words, tags = self.pairs[i]
        ids = [self.vocab.get(w, UNK) for w in words.split()]
        return torch.tensor(ids), torch.tensor([self.tags.index(t) for t in tags.split()])


def collate(batch):
    batch.sort(key=lambda pair: len(pair[0]), reverse=True)
    xs, ys = zip(*batch)
    lengths = torch.tensor([len(x) for x in xs])
    return (pad_sequence(xs, batch_first=True, padding_value=PAD), lengths,
            pad_sequence(ys, batch_first=True, padding_value=-100))


class Tagger(nn.Module):
    def __init__(self, vocab_size, n_tags, dim=100, hidden=128):
        super(Tagger, self).__init__()
        self.emb = nn.Embedding(vocab_size, dim, padding_idx=PAD)
        self.lstm = nn.LSTM(dim, hidden, num_layers=2, bidirectional=True,
                            batch_first=True, dropout=0.3)
        self.out = nn.Linear(2 * hidden, n_tags)
        self.register_buffer("seen", torch.zeros(1, dtype=torch.long))
        self.init_weights()

    def init_weights(self):
        for name, param in self.lstm.named_parameters():
            if "weight_hh" in name:
                nn.init.orthogonal_(param)
            elif "bias" in name:
                param.data.fill_(0)

    def forward(self, x, lengths):
        e = self.emb(x)
        packed = pack_padded_sequence(e, lengths.cpu(), batch_first=True)
        h, (hn, cn) = self.lstm(packed)
        h, _ = pad_packed_sequence(h, batch_first=True)
        return self.out(h)


def run_epoch(model, loader, loss_fn, optimizer=None, clip=1.0):
    device = next(model.parameters()).device
    total, right, seen = 0.0, 0, 0
    for x, lengths, y in tqdm(loader):
        x, y = x.to(device, non_blocking=True), y.to(device)
        scores = model(x, lengths)
        loss = loss_fn(scores.permute(0, 2, 1).contiguous(), y)
        if optimizer is not None:
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), clip)
            optimizer.step()
        mask = y != -100
        right += (scores.argmax(-1) == y)[mask].sum().item()
        seen += mask.sum().item()
        total += loss.detach().item()
    return total / len(loader), right / seen


random.seed(0)
torch.manual_seed(0)
train_set = Sentences("train.tsv")
dev_set = Sentences("dev.tsv", train_set.vocab)
train_loader = DataLoader(train_set, batch_size=32, shuffle=True, collate_fn=collate)
dev_loader = DataLoader(dev_set, batch_size=64, collate_fn=collate)
tagger = Tagger(len(train_set.vocab) + 2, len(train_set.tags))
opt = torch.optim.AdamW(tagger.parameters(), lr=2e-3, weight_decay=0.01)
plateau = torch.optim.lr_scheduler.ReduceLROnPlateau(opt, patience=2)
loss_fn = nn.CrossEntropyLoss(ignore_index=-100)
for epoch in range(20):
    tagger.train()
    print("train", run_epoch(tagger, train_loader, loss_fn, opt))
    tagger.eval()
    with torch.inference_mode():
        loss, accuracy = run_epoch(tagger, dev_loader, loss_fn)
    plateau.step(loss)
    print(epoch, opt.param_groups[0]["lr"], accuracy)
