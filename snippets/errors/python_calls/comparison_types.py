threshold = "0.5"
print(0.3 < threshold)
