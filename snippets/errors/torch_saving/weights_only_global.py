import argparse
import torch

options = argparse.Namespace(lr=0.1)
torch.save({"options": options}, "checkpoint.pt")
torch.load("checkpoint.pt")
