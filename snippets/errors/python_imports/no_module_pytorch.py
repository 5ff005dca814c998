import pytorch

print(pytorch.__version__)
