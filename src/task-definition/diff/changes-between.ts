/**
 * Walks two normalised task definitions side by side.
 *
 * @module
 */
import type { AnyCodec } from '../../codec/index.js';
import { REDACTED } from '../../codec/node.js';
import { formatPath } from '../../codec/path.js';
import { isRecord } from '../../codec/record.js';
import { RegisterTaskDefinitionRequest } from '../../model/task-definition/register-task-definition.js';
import { type Members, membersOf } from '../members.js';
import type { Change } from './change.js';
import { ELEMENT_ORDER, type KeyedList } from './element-order.js';
import { hides, isSensitive, shown } from './hidden-values.js';
import { matchedElements } from './matched-elements.js';
import { SERVER_DEFAULTS } from './server-defaults.js';
import { written } from './written.js';

/** The two sides of one place; `undefined` where a side has nothing there. */
interface Sides {
  readonly before: unknown;
  readonly after: unknown;
}

/** Where the walk stands. */
interface Place {
  readonly path: string;
  /** The structure and the member that it is; absent in other places. */
  readonly member?: string;
  /** Whether no value may be shown. */
  readonly hidden: boolean;
  /** The member of a hidden structure that may be shown all the same: it is in the path already. */
  readonly key?: string;
  /** Both definitions, which some defaults depend on. */
  readonly definitions: { readonly before: Members; readonly after: Members };
}

/** All changes, in the order of the API's members. */
export function changesBetween(before: Members, after: Members): readonly Change[] {
  return inStructure(RegisterTaskDefinitionRequest, before, after, {
    path: '',
    hidden: false,
    definitions: { before, after },
  });
}

function inStructure(codec: AnyCodec, before: Members, after: Members, place: Place): readonly Change[] {
  const { path, hidden, key, definitions } = place;
  const known = membersOf(codec);
  const inKnown = Object.entries(known).flatMap(([name, member]) => {
    const sides = { before: before[name], after: after[name] };
    if (sides.before === undefined && sides.after === undefined) return [];
    const at = {
      path: below(path, name),
      member: `${codec.name}.${name}`,
      hidden: hidden && name !== key,
      definitions,
    };
    const absence = SERVER_DEFAULTS.get(at.member)?.value;
    return inValue(
      member.codec,
      {
        before: sides.before ?? absence?.(before, definitions.before),
        after: sides.after ?? absence?.(after, definitions.after),
      },
      at,
    );
  });
  const inNewer = eachEntry(before, after).flatMap(([name, sides]) =>
    Object.hasOwn(known, name) || sameData(sides) ? [] : [changeAt(below(path, name), sides, () => REDACTED, true)],
  );
  return [...inKnown, ...inNewer];
}

function inValue(codec: AnyCodec, sides: Sides, place: Place): readonly Change[] {
  const { before, after } = sides;
  const { shape } = codec;
  const at = { ...place, hidden: place.hidden || isSensitive(codec) };
  if (shape.kind === 'structure' && isRecord(before) && isRecord(after)) return inStructure(codec, before, after, at);
  if (shape.kind === 'map') {
    const [earlier = {}, later = {}] = [before, after];
    if (isRecord(earlier) && isRecord(later)) return inMap(shape.value, earlier, later, at);
  }
  if (shape.kind === 'list') {
    const [earlier = [], later = []] = [before, after];
    const list = ELEMENT_ORDER.get(place.member ?? '');
    if (Array.isArray(earlier) && Array.isArray(later)) {
      if (list?.order === 'ignored') return inKeyedList(list, shape.element, earlier, later, at);
      if (sameList(shape.element, earlier, later, at)) return [];
    }
  }
  if (sameData(sides)) return [];
  const sensitive = at.hidden || hides(codec, before) || hides(codec, after);
  return [changeAt(place.path, sides, (value) => (at.hidden ? REDACTED : shown(codec, value)), sensitive)];
}

function inMap(value: AnyCodec, before: Members, after: Members, place: Place): readonly Change[] {
  return eachEntry(before, after).flatMap(([key, sides]) =>
    inValue(value, sides, { ...place, path: below(place.path, key) }),
  );
}

function inKeyedList(
  list: KeyedList,
  element: AnyCodec,
  before: readonly unknown[],
  after: readonly unknown[],
  place: Place,
): readonly Change[] {
  const { pairs, removed, added } = matchedElements(list, before, after);
  const { hidden, definitions } = place;
  const key = typeof list.by === 'string' ? { key: list.by } : {};
  const at = (step: string): Place => ({ path: `${place.path}${step}`, hidden, definitions, ...key });
  const inPairs = pairs.flatMap(([{ value, step }, other]) =>
    inValue(element, { before: value, after: other.value }, at(step)),
  );
  const [gone, come] = [removed[0], added[0]];
  if (gone !== undefined && come !== undefined && removed.length === 1 && added.length === 1) {
    const replaced = inValue(element, { before: gone.value, after: come.value }, at(gone.step));
    if (replaced.length === 1) return [...inPairs, ...replaced];
  }
  return [
    ...inPairs,
    ...removed.flatMap(({ value, step }) => inValue(element, { before: value, after: undefined }, at(step))),
    ...added.flatMap(({ value, step }) => inValue(element, { before: undefined, after: value }, at(step))),
  ];
}

function sameList(element: AnyCodec, before: readonly unknown[], after: readonly unknown[], place: Place): boolean {
  return (
    before.length === after.length &&
    before.every((value, i) => inValue(element, { before: value, after: after[i] }, place).length === 0)
  );
}

const sameData = ({ before, after }: Sides) => Object.is(before, after) || written(before) === written(after);

function changeAt(
  path: string,
  { before, after }: Sides,
  show: (value: unknown) => unknown,
  sensitive: boolean,
): Change {
  return {
    kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
    path,
    ...(before === undefined ? {} : { before: show(before) }),
    ...(after === undefined ? {} : { after: show(after) }),
    sensitive,
  };
}

/** Every name that either side has, with what both sides have there. */
function eachEntry(before: Members, after: Members): readonly (readonly [name: string, sides: Sides])[] {
  const [earlier, later] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const names = new Set([...earlier.keys(), ...later.keys()]);
  return [...names].map((name) => [name, { before: earlier.get(name), after: later.get(name) }]);
}

function below(path: string, name: string): string {
  const step = formatPath([name]);
  return path === '' || step.startsWith('[') ? `${path}${step}` : `${path}.${step}`;
}
