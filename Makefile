PYTHON = .venv/bin/python

record:
	$(PYTHON) -m pytest -q --record $(if $(ROW),--row $(ROW))
