import pandas as pd

table = pd.DataFrame({"x": [1, 2]})
table[["y"]]
