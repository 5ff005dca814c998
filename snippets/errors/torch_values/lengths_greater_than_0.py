import torch
from torch.nn.utils.rnn import pack_padded_sequence

pack_padded_sequence(torch.zeros(2, 5, 3), torch.tensor([5, 0]), batch_first=True)
