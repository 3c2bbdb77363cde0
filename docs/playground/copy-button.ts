/**
 * Copies a text to the clipboard.
 *
 * @module
 */
import { button, element } from './elements.js';

/** A button that copies a text, and says whether it did. */
export function copyButton(text: string): HTMLElement {
  const said = element('span', { role: 'status', class: 'note' });
  const copy = button('Copy', async () => {
    said.textContent = '';
    said.textContent = await copied(text);
  });
  return element('p', { class: 'copy' }, copy, said);
}

/** Browsers may refuse it, and have no clipboard where a page is not served securely. */
async function copied(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied.';
  } catch {
    return 'The browser does not let this page copy: select the text instead.';
  }
}
