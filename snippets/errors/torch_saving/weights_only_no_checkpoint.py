from pathlib import Path
import torch

Path("weights.pt").write_text("<!DOCTYPE html><html>Sign in</html>")
torch.load("weights.pt")
