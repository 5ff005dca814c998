"""`torch.testing.assert_close(actual, expected)`"""
import torch

x = torch.tensor([1.0, 1.0, 1.0])
y = x + 5e-6  # what another order of adding may give
close = torch.testing.assert_close


def refused(check, *args, **kwargs):
    try:
        check(*args, **kwargs)
    except AssertionError:
        return True
    return False


results = {
    "equal": refused(close, x, y, rtol=0, atol=0),
    "near": refused(close, x, y),  # allows five times as much
    "near, by 1e-5": refused(close, x, y, rtol=0, atol=1e-5),
    "one for three": refused(close, x, x[0]),
    "float64": refused(close, x, x.double()),
}
for name, value in results.items():
    print(f"{name}:", "refused" if value else "accepted")
