/**
 * Shows what there is to say of a task definition.
 *
 * @module
 */
import type { Issue } from 'typed-ecs/model';
import { type Change, formatChanges, type RequiredAttribute } from 'typed-ecs/task-definition';
import { copyButton } from './copy-button.js';
import { counted } from './counted.js';
import type { DefinitionReport, Registrable } from './definition-report.js';
import { element } from './elements.js';

/** Makes a way to a place in the text; none where the text has no such place. */
type WayTo = (path: string) => HTMLElement | undefined;

/** The parts of a report, each with its heading. */
export function resultsOf(
  { issues, attributes, registrable, changes }: DefinitionReport,
  isCompared: boolean,
  wayTo: WayTo,
): readonly HTMLElement[] {
  return [
    ...(issues.length === 0 ? [] : [part('Problems', issueList(issues, wayTo))]),
    ...(isCompared ? [part('What changes', ...changesIn(changes))] : []),
    part('Registrable form', ...formIn(registrable, issues)),
    part('Attributes that it requires', ...attributesIn(attributes)),
  ];
}

/** How many problems there are of each kind. */
export function verdictOn(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  if (issues.length === 0) return 'No problems.';
  const counts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  return `${counts.join(', ')}.`;
}

function part(heading: string, ...children: readonly HTMLElement[]): HTMLElement {
  return element('section', { class: 'result', 'aria-label': heading }, element('h3', {}, heading), ...children);
}

function issueList(issues: readonly Issue[], wayTo: WayTo): HTMLElement {
  return element('ul', { class: 'findings' }, ...issues.map((issue) => issueItem(issue, wayTo)));
}

function issueItem({ severity, message, path, hint, rule }: Issue, wayTo: WayTo): HTMLElement {
  const way = wayTo(path);
  return element(
    'li',
    { class: severity },
    element('p', {}, element('strong', {}, severity === 'error' ? '✖ Error: ' : '⚠ Warning: '), message),
    element(
      'p',
      {},
      'at ',
      path === '' ? 'the definition itself' : code(path),
      ...(way === undefined ? [] : [' ', way]),
    ),
    ...(hint === undefined ? [] : [element('p', {}, hint)]),
    ...(rule === undefined ? [] : [element('p', { class: 'note' }, 'Rule: ', code(rule))]),
  );
}

function changesIn(changes: readonly Change[] | undefined): readonly HTMLElement[] {
  if (changes === undefined) {
    return [
      element('p', {}, 'They cannot be compared while one of them lacks members or has members of a wrong type.'),
    ];
  }
  if (changes.length === 0) return [element('p', {}, 'Nothing: both mean the same to ECS.')];
  const items = changes.map((change) => {
    const { kind } = change;
    // The sign that the line begins with is a word here.
    return element('li', { class: kind }, element('strong', {}, kind), ' ', code(formatChanges([change]).slice(2)));
  });
  return [element('ul', { class: 'findings' }, ...items)];
}

function formIn(form: Registrable | undefined, issues: readonly Issue[]): readonly HTMLElement[] {
  if (form === undefined) return [element('p', {}, 'There is none while members are missing or wrong.')];
  const { text, leftOut, newer } = form;
  const refused = issues.some(({ severity }) => severity === 'error');
  return [
    ...(refused ? [element('p', {}, 'ECS would still refuse it, for the errors above.')] : []),
    ...(leftOut.length === 0 ? [] : [element('p', {}, 'Left out, since only ECS sets it: ', ...codes(leftOut), '.')]),
    ...(newer.length === 0 ? [] : [element('p', {}, 'Newer than this package, and kept: ', ...codes(newer), '.')]),
    element('pre', { tabindex: 0, role: 'region', 'aria-label': 'Registrable form as JSON' }, text),
    copyButton(text),
  ];
}

function attributesIn(attributes: readonly RequiredAttribute[] | undefined): readonly HTMLElement[] {
  if (attributes === undefined) {
    return [element('p', {}, 'They cannot be told while members are missing or have a wrong type.')];
  }
  if (attributes.length === 0) return [element('p', {}, 'None: any container instance will do.')];
  const items = attributes.map(({ name, causes }) =>
    element('li', {}, code(name), element('p', { class: 'note' }, 'for ', ...codes(causes))),
  );
  return [element('ul', { class: 'attributes' }, ...items)];
}

/** Paths and names are long; a line may break after their parts. */
function code(text: string): HTMLElement {
  const parts = text.split(/(?<=[\].:/])/);
  return element('code', {}, ...parts.flatMap((part, index) => (index === 0 ? [part] : [element('wbr', {}), part])));
}

function codes(texts: readonly string[]): readonly (HTMLElement | string)[] {
  return texts.flatMap((text, index) => (index === 0 ? [code(text)] : [', ', code(text)]));
}
