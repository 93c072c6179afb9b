const SVG = "http://www.w3.org/2000/svg";
const XHTML = "http://www.w3.org/1999/xhtml";

type Attributes = { readonly [name: string]: string | number };

/** An SVG element. Texts only ever become text nodes: nothing is parsed as markup. */
export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  children: readonly (Node | string)[] = [],
): SVGElementTagNameMap[K] {
  return made(document.createElementNS(SVG, tag) as SVGElementTagNameMap[K], attributes, children);
}

/** An HTML element, for a `foreignObject`. */
export function html<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[K] {
  return made(document.createElementNS(XHTML, tag) as HTMLElementTagNameMap[K], attributes, children);
}

/** Sets what is not set already: browsers lay out anew even for an attribute that stays what it was. */
export function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes))
    if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
}

function made<E extends Element>(element: E, attributes: Attributes, children: readonly (Node | string)[]): E {
  setAttributes(element, attributes);
  element.append(...children);
  return element;
}
