import json.tool.pretty
