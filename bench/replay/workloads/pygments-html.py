from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

TEXT = "def function(a, b=3):\n    return [a < b, 'text & more']  # a comment\n\n" * 400
for _ in range(7):
    highlight(TEXT, PythonLexer(), HtmlFormatter())
