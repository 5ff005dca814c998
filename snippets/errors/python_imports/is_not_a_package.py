from json.tool.pretty import dumps

print(dumps([1, 2]))
