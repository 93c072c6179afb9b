from pygments import lex
from pygments.lexers.x10 import X10Lexer

TEXT = ("/*" + "a long comment\n" * 300 + "*/\nval x = 1;\n") * 40
for _ in range(60):
    list(lex(TEXT, X10Lexer()))
