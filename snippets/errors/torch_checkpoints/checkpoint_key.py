import io

import torch

file = io.BytesIO()
torch.save(torch.nn.Linear(2, 1).state_dict(), file)
file.seek(0)
torch.load(file)["state_dict"]
