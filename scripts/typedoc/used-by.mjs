/**
 * A typedoc plugin: the page of a structure says which operations send it and which answer with it; those of an
 * identifier and an enumeration say which members have it.
 *
 * @module
 */
import { DeclarationReflection, JSX, ReflectionKind, Renderer } from 'typedoc';
import { contentsOf, operationsOf, partsOf } from './operations.mjs';

const PAGES = ReflectionKind.Interface | ReflectionKind.TypeAlias;

/** How many steps there are from a request or response to what a member of it has: a list or a structure. */
const DIRECT = 1;

/** @param {import('typedoc').Application} app */
export function load(app) {
  let uses = new Map();
  let members = new Map();

  app.renderer.on(Renderer.EVENT_BEGIN, ({ project }) => {
    uses = usesIn(operationsOf(project));
    members = membersIn(project);
  });

  app.renderer.hooks.on('comment.beforeTags', (context, _comment, reflection) => {
    if (!(reflection instanceof DeclarationReflection) || !reflection.kindOf(PAGES))
      return JSX.createElement(JSX.Fragment, null);
    const { requests = [], responses = [] } = uses.get(reflection) ?? {};
    const rows = [
      ...row(context, 'Used in requests of', requests),
      ...row(context, 'Used in responses of', responses),
      ...row(
        context,
        'Type of',
        (members.get(reflection) ?? []).map((page) => ({ page, steps: DIRECT })),
      ),
    ];
    if (rows.length === 0) return JSX.createElement(JSX.Fragment, null);
    return JSX.createElement('dl', { class: 'used-by' }, ...rows);
  });
}

/** @param {readonly import('./operations.mjs').ApiOperation[]} operations */
function usesIn(operations) {
  const uses = new Map();
  for (const { page, input, request, response } of operations) {
    for (const [direction, roots] of Object.entries({ requests: [input, request], responses: [response] })) {
      for (const [part, steps] of nearest(roots)) {
        const use = uses.get(part) ?? { requests: [], responses: [] };
        use[direction].push({ page, steps });
        uses.set(part, use);
      }
    }
  }
  return uses;
}

/** @param {readonly DeclarationReflection[]} roots */
function nearest(roots) {
  const steps = new Map();
  for (const root of roots) {
    for (const [part, far] of contentsOf(root)) steps.set(part, Math.min(far, steps.get(part) ?? far));
  }
  return steps;
}

/** @param {import('typedoc').ProjectReflection} project */
function membersIn(project) {
  const members = new Map();
  const named = new Set(['structures', 'identifiers', 'enumerations']);
  const listed = project
    .getReflectionsByKind(ReflectionKind.Module)
    .flatMap(({ categories = [] }) => categories)
    .filter(({ title }) => named.has(title));
  const plain = new Set(listed.filter(({ title }) => title !== 'structures').flatMap(({ children }) => children));
  for (const structure of listed.filter(({ title }) => title === 'structures').flatMap(({ children }) => children)) {
    for (const member of structure.children ?? []) {
      for (const part of partsOf(member))
        if (plain.has(part)) members.set(part, [...(members.get(part) ?? []), member]);
    }
  }
  return members;
}

/** A term and its links: first what has it directly, then, after a word on it, what has it within something else. */
function row(context, term, entries) {
  if (entries.length === 0) return [];
  const direct = entries.filter(({ steps }) => steps <= DIRECT);
  const others = entries.filter(({ steps }) => steps > DIRECT);
  const within = others.length > 0 && direct.length > 0 ? ['; within other structures: '] : [];
  return [
    JSX.createElement('dt', null, term),
    JSX.createElement('dd', null, ...links(context, direct), ...within, ...links(context, others)),
  ];
}

function links(context, entries) {
  return entries.flatMap(({ page }, index) => [
    ...(index === 0 ? [] : [', ']),
    JSX.createElement('a', { href: context.urlTo(page) }, nameOf(page)),
  ]);
}

function nameOf(page) {
  return page.kindOf(ReflectionKind.Property) ? `${page.parent.name}.${page.name}` : page.name;
}
