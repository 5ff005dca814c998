"""`v2.RandomCrop`"""
import torch
from torchvision.transforms import v2

torch.manual_seed(0)
places = torch.arange(100)  # a value is a place
image = places.reshape(1, 10, 10)
batch = torch.stack([image] * 64)
crop = v2.RandomCrop((8, 8))


def corners(crops):
    return torch.unique(crops[:, 0, 0, 0])


at_once = crop(batch)
print("crop:", tuple(at_once.shape[1:]))
print("a batch, different corners:", len(corners(at_once)))
one_by_one = torch.stack([crop(image) for image in batch])
print("one by one:", len(corners(one_by_one)))

crop.eval()  # changes nothing: a test set has its own transform
evaluated = v2.CenterCrop((8, 8))(batch)
print("evaluated, the middle:", tuple(evaluated.shape[1:]))
