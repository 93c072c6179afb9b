import isort

TEXT = "import os\nimport sys\n" + "x = 1\n" * 6000
for _ in range(60):
    isort.code(TEXT)
