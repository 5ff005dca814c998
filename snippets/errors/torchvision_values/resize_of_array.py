import numpy as np
from torchvision import transforms

transforms.Resize(8)(np.zeros((4, 4, 3), np.uint8))
