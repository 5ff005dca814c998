"""`v2.ColorJitter(brightness, contrast, saturation, hue)`"""
import torch
from sklearn.datasets import load_sample_image
from torchvision.transforms import v2

torch.manual_seed(0)
pixels = load_sample_image("flower.jpg")[100:300, 200:500]
image = torch.tensor(pixels).permute(2, 0, 1) / 255

jitter = v2.ColorJitter(saturation=0.5, hue=0.1)
jittered = jitter(image)  # in an order drawn as well
print("jittered:", tuple(jittered.shape))
print("saturation:", jitter.saturation, "hue:", jitter.hue)

# the same bounds twice: always this factor
blended = v2.ColorJitter(saturation=(1.5, 1.5))(image)
turned = v2.ColorJitter(hue=(0.1, 0.1))(image)
for name, out in ("blended", blended), ("turned", turned):
    mean = out.mean((1, 2)).tolist()
    print(f"{name}:", *(f"{channel:.3f}" for channel in mean))
