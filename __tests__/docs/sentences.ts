import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";

const SOURCES = resolve(import.meta.dirname, "../../src");

/** A text of the program as people may read it; what it fills in is `…`. */
export interface Sentence {
  readonly text: string;
  /** Such as `src/config/inputs.ts:239`. */
  readonly place: string;
  /** Whether it is thrown as an error for people. */
  readonly isError: boolean;
}

/** All texts of the sources, those of errors marked. @param folder another state of `src/`. */
export function readSentences(folder = SOURCES): Sentence[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts") && !/viewer/.test(file));
  const sources = files.map((file) => ts.createSourceFile(file, readFileSync(join(folder, file), "utf8"), ts.ScriptTarget.Latest, true));
  const constants = new Map(sources.flatMap(constantsOf));
  return sources.flatMap((source) => sentencesOf(source, constants));
}

/** Whether a text of the program could be what was quoted: its parts between `…` stand there in that order, the first at the beginning. */
export function isQuote(quote: string, { text }: Sentence): boolean {
  let from = 0;
  for (const [index, part] of quote.split("…").entries()) {
    const at = text.indexOf(part, from);
    if (at < 0 || (index === 0 && at > 0)) return false;
    from = at + part.length;
  }
  return true;
}

/** `const SAMPLER = "py-spy"` of any file. */
function constantsOf(source: ts.SourceFile): [string, string][] {
  return source.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) =>
    declarationList.declarations.flatMap(({ name, initializer }): [string, string][] => {
      const isText = initializer !== undefined && ts.isStringLiteral(initializer) && /^[A-Z_]+$/.test(name.getText());
      return isText ? [[name.getText(), initializer.text]] : [];
    }),
  );
}

function sentencesOf(source: ts.SourceFile, constants: ReadonlyMap<string, string>): Sentence[] {
  const found: Sentence[] = [];
  const visit = (node: ts.Node, isError: boolean): void => {
    const text = textOf(node, constants);
    if (text !== undefined) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ text, isError, place: `src/${source.fileName}:${line + 1}` });
      return;
    }
    if (ts.isNewExpression(node) && /^(User|Program)Error$/.test(node.expression.getText())) {
      const [message, ...others] = node.arguments ?? [];
      if (message !== undefined) visit(message, true);
      for (const other of others) visit(other, false);
    } else if (isError && ts.isCallExpression(node)) {
      // The message is what the first argument says; the others steer it.
      for (const [index, argument] of node.arguments.entries()) visit(argument, index === 0);
    } else node.forEachChild((child) => visit(child, isError));
  };
  visit(source, false);
  return found;
}

/** The text of a literal, a template or a sum of them; undefined for everything else. */
function textOf(node: ts.Node, constants: ReadonlyMap<string, string>): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.map(
      ({ expression, literal }) => (constants.get(expression.getText()) ?? (textOf(expression, constants) || "…")) + literal.text,
    );
    return node.head.text + spans.join("");
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const sides = [node.left, node.right].map((side) => textOf(side, constants));
    return sides.every((side) => side === undefined) ? undefined : sides.map((side) => side ?? "…").join("");
  }
  return undefined;
}
