import torch
from PIL import Image
from torchvision import transforms

images = [Image.new(mode, (8, 8)) for mode in ("RGB", "RGBA")]
torch.stack([transforms.ToTensor()(image) for image in images])
