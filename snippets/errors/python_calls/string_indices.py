config = '{"epochs": 3}'
print(config["epochs"])
