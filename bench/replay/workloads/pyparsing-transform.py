import pyparsing as pp

word = pp.Word(pp.alphas).set_parse_action(lambda tokens: tokens[0].upper())
TEXT = "some words 1 2 3, and more; " * 600
for _ in range(4):
    word.transform_string(TEXT)
