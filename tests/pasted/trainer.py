# Part of a project: the models stand in other files.
import argparse
from dataclasses import dataclass
from functools import partial
from typing import Dict, List, Optional, Tuple, Union

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn
from torch.utils.data import DataLoader
from tqdm import tqdm

import utils.metrics as metrics
from models import ResUNet, build_discriminator
from utils import AverageMeter, Config, Logger, Trainer


@dataclass
class Batch:
    images: torch.Tensor
    masks: Optional[torch.Tensor] = None


NORMS = {"batch": nn.BatchNorm2d, "group": nn.GroupNorm}
Conv = partial(nn.Conv2d, kernel_size=3, padding=1, bias=False)


class Block(nn.Module):
    def __init__(self, width: int, norm: str = "batch", /, p: float = 0.):
        super().__init__()
        self.conv = Conv(width, width)
        self.norm = NORMS[norm](width)
        self.drop = nn.Dropout2d(p) if p > 0. else nn.Identity()
        self.act = getattr(nn, "GELU")()

    def forward(self, x):
        return self.drop(self.act(self.norm(self.conv(x)))) + x


class Head(nn.Module):
    def __init__(self, backbone, widths: List[int]):
        super().__init__()
        self.backbone = backbone
        self.blocks = nn.ModuleList()
        for width in widths:
            self.blocks.append(Block(width))

    def forward(self, x, state: Dict[str, torch.Tensor]) -> Tuple[torch.Tensor, Union[None, torch.Tensor]]:
        x = self.backbone.encode(self.stem(x))
        for block in self.blocks:
            x = block(x)
        if (skip := state.get("skip")) is not None:
            x = torch.cat([x, skip.detach()], dim=1)
        return self.head(x).flatten(1), None


def losses(logits, masks):
    with (torch.autocast("cuda"), torch.no_grad()):
        weights = 1. / masks.float().mean()
    return F.binary_cross_entropy_with_logits(logits, masks, weight=weights)


def train(config: Config, loader: DataLoader):
    device = torch.device("cuda:0" if torch.cuda.is_available() else "cpu")
    model = ResUNet(config.classes).to(device)
    discriminator = build_discriminator().to(device)
    model.train()
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-4)
    meter, logger = AverageMeter(), Logger("run")
    for step, (images, masks) in enumerate(tqdm(loader)):
        images = images.to(device, non_blocking=True)
        out = model(images)
        loss = losses(out, masks) + discriminator(out).mean()
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        meter.update(loss.item(), images.size(0))
        logger.log(f"{step:>5} {meter.value:.3f} {metrics.dice(out, masks)!r}")
    torch.save(model.state_dict(), f"{config["name"]}.pt")
    return np.mean(meter.values)


if __name__ == "__main__":
    trainer = Trainer(train)
    trainer.train()
    trainer.save()
