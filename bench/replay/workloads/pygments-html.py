from io import StringIO

from pygments import lex
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

TEXT = "def function(a, b=3):\n    return [a < b, 'text & more']  # a comment\n\n" * 300
TOKENS = list(lex(TEXT, PythonLexer()))
for _ in range(40):
    HtmlFormatter().format(TOKENS, StringIO())
