/**
 * The half of the page that looks at task definitions.
 *
 * @module
 */
import { BROKEN_EXAMPLE, DEFINITION_EXAMPLES, OLDER_EXAMPLE } from './definition-examples.js';
import { reportOn } from './definition-report.js';
import { resultsOf, verdictOn } from './definition-results.js';
import { announce, button, byId } from './elements.js';
import { type JsonText, lineOf, type Place, placeOf } from './json-text.js';
import { textField } from './text-field.js';

/** Fills the half, and follows what is entered from then on. */
export function startDefinitionPanel(): void {
  const status = byId('definition-status', HTMLElement);
  const results = byId('definition-results', HTMLElement);
  const definition = textField('definition', show);
  const older = textField('older', show);

  byId('definition-examples', HTMLElement).append(
    ...DEFINITION_EXAMPLES.map(({ label, text }) => button(label, () => definition.set(text))),
    button('Clear', () => definition.set('')),
  );
  byId('older-examples', HTMLElement).append(
    button(OLDER_EXAMPLE.label, () => older.set(OLDER_EXAMPLE.text)),
    button('Clear', () => older.set('')),
  );
  definition.set(BROKEN_EXAMPLE.text);

  function show(): void {
    const now = definition.read();
    const before = older.read();
    if (now?._tag !== 'Json') {
      status.className = `verdict ${now === undefined ? '' : 'bad'}`;
      announce(status, now === undefined ? 'Paste a task definition, or take an example.' : 'This is not JSON.');
      results.replaceChildren();
      return;
    }
    const report = reportOn(now.value, before?._tag === 'Json' ? before.value : undefined);
    const { issues } = report;
    const refused = issues.some(({ severity }) => severity === 'error');
    status.className = `verdict ${refused ? 'bad' : issues.length > 0 ? 'fair' : 'good'}`;
    announce(status, verdictOn(issues));
    results.replaceChildren(...resultsOf(report, before !== undefined, (path) => wayTo(now, path)));
  }

  function wayTo(json: JsonText, path: string): HTMLElement | undefined {
    const place: Place | undefined = placeOf(json, path);
    if (place === undefined) return undefined;
    return button(`line ${lineOf(json.text, place)}`, () => definition.select(place));
  }
}
