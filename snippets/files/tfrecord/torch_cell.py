"""`np.save`, `np.load(file, mmap_mode="r")`, `Dataset`"""
import numpy as np
import torch
from sklearn.datasets import load_digits
from torch.utils.data import Dataset

images, labels = load_digits(return_X_y=True)
images = (images[:100] / 3).astype("float32").reshape(-1, 8, 8)
labels = labels[:100]
np.save("images.npy", images)  # shape and dtype go along
np.save("labels.npy", labels)


class Records(Dataset):
    def __init__(self):  # mapped: a row is read when asked for
        self.images = np.load("images.npy", mmap_mode="r")
        self.labels = np.load("labels.npy", mmap_mode="r")

    def __len__(self):
        return len(self.labels)

    def __getitem__(self, i):
        image = torch.tensor(self.images[i])
        return {"image": image, "label": int(self.labels[i])}


dataset = Records()
sample = dataset[0]
print("image:", tuple(sample["image"].shape))
print("label:", sample["label"])
print("samples:", len(dataset))
