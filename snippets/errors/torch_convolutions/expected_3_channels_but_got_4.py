from torch import nn
from torchvision.transforms.v2.functional import pil_to_tensor
from PIL import Image

logo = pil_to_tensor(Image.new("RGBA", (32, 32)))
nn.Conv2d(3, 8, 3)(logo.float().unsqueeze(0))
