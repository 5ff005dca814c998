import pandas as pd

pd.DataFrame({"loss": [1.0]}).append({"loss": 0.5}, ignore_index=True)
