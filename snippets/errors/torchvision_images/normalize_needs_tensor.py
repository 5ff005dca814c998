from PIL import Image
from torchvision import transforms

image = Image.new("RGB", (32, 32))
transforms.Normalize([0.5], [0.5])(image)
