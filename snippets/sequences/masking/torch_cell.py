"""`rnn.pack_padded_sequence`, `rnn.pad_packed_sequence`"""
import torch
from torch import nn
from torch.nn.utils import rnn

torch.manual_seed(0)
x = [[1, 2, 3, 4, 5], [4, 5, 0, 0, 0], [7, 8, 9, 0, 0]]
x = torch.tensor(x)[..., None] / 10  # 0 pads
lengths = torch.tensor([5, 2, 3])

layer = nn.LSTM(1, 4, batch_first=True)
packed = rnn.pack_padded_sequence(
    x, lengths, batch_first=True, enforce_sorted=False)
packed, (h, _) = layer(packed)
steps, _ = rnn.pad_packed_sequence(packed, batch_first=True)
output = h[0]  # steps[:, -1] is zero where x was padded
print("last states:", tuple(output.shape))

alone = layer(x[1:2, :2])[0][0, -1]
same = torch.allclose(output[1], alone, atol=1e-6)
print("as without the padding:", same)
plain = layer(x)[0][:, -1]
same = torch.allclose(plain[1], alone, atol=1e-6)
print("and when nothing is packed:", same)
