/**
 * Makes and finds elements, without markup in texts.
 *
 * @module
 */

type Attributes = Readonly<Record<string, string | number>>;

/** A new element. Its attributes and its text are set as they are, so nothing in them can become markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, `${value}`);
  made.append(...children);
  return made;
}

/** A button that does something. */
export function button(text: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, text);
  made.addEventListener('click', act);
  return made;
}

/** The element of the page with an id. */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} with the id ${id}.`);
  return found;
}

/** Says something in a live region, and nothing where it says the same already: it would be read out again. */
export function announce(region: HTMLElement, ...children: readonly (Node | string)[]): void {
  const next = element('div', {}, ...children);
  if (next.textContent !== region.textContent) region.replaceChildren(...next.childNodes);
}
