import pyparsing as pp

grammar = pp.OneOrMore(pp.Word(pp.alphas)("word*"))
TEXT = "abc " * 6000
for _ in range(3):
    grammar.parse_string(TEXT)
