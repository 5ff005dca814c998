import pytorch
