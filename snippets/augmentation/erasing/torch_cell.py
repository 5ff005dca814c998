"""`v2.RandomErasing(p, scale, ratio, value)`"""
import torch
from torchvision.transforms import v2

torch.manual_seed(0)
x = torch.ones(200, 3, 16, 16)

erase = v2.RandomErasing(
    p=0.5, scale=(0.25, 0.25), ratio=(1, 1), value=0
)
output = torch.stack([erase(image) for image in x])
share = (output == 0).float().mean(dim=(1, 2, 3))
found = (share > 0).float().mean()
print(f"erased: {found:.1f} of the pictures")
print("share of a picture:", share[share > 0].unique().numpy())

whole = erase(x)  # a batch is drawn for once
same = torch.equal(whole, whole[:1].expand(whole.shape))
print("a batch, one patch for all:", same)
