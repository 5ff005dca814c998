import numpy as np

a = np.frombuffer(b"\x01\x02", dtype=np.uint8)
a[0] = 5
