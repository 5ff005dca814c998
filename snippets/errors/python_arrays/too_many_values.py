batch = ([1.0], [0], ["cat.jpg"])
x, y = batch
