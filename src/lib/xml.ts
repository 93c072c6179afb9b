/** Text as content or attribute value of an XML or HTML document, and without what GitHub's runner takes for a command when the document is printed: `##[`. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']|#(?=#\[)/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
