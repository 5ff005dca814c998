"""`torch.erf`, `lgamma`, `log1p`, `expm1`, `torch.log2`"""
import torch

x = torch.tensor([0.5, 2.0, 3.0])
functions = {
    "erf": torch.erf,
    "lgamma": torch.lgamma,  # log of (x - 1)!
    "digamma": torch.digamma,
    "log1p": torch.log1p,
    "expm1": torch.expm1,
    "log2": torch.log2,
    "log10": torch.log10,
}
results = {name: f(x) for name, f in functions.items()}
for name, y in results.items():
    print(f"{name}:", *(f"{value:.3f}" for value in y.numpy()))

tiny = torch.tensor(1e-10)
exact, lost = torch.log1p(tiny), torch.log(1 + tiny)
print(f"log1p(1e-10): {exact:.1e}, log(1 + 1e-10): {lost:.0f}")
