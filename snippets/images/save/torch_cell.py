"""`save_image(image, path)`, `v2.functional.to_pil_image`"""
import torch
from sklearn.datasets import load_sample_image
from torchvision.io import decode_image as read
from torchvision.transforms import v2
from torchvision.utils import save_image

pixels = load_sample_image("china.jpg") // 2  # dark
pixels = torch.tensor(pixels).permute(2, 0, 1)
image = pixels / 255

save_image(image, "dark.png")  # floats from 0 to 1
print("brightest, as it is:", int(read("dark.png").max()))
save_image(image * 255, "white.png")  # clipped
print("median, 0 to 255:", int(read("white.png").median()))
try:
    save_image(pixels, "bytes.png")
except RuntimeError as error:
    print("uint8:", type(error).__name__)

picture = v2.functional.to_pil_image(pixels)
picture.save("photo.jpg", quality=95)
print("PIL:", picture.size, picture.mode)
