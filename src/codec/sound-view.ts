/**
 * What is sound of a value, for rules that look at the rest where a part is broken.
 *
 * @module
 */
import type { Codec } from './codec.js';
import type { IssueCode, IssueError } from './issue.js';
import type { Step } from './path.js';
import { isRecord } from './record.js';
import type { AnyCodec } from './shape.js';

/** Stands for a part that is not sound, and is thrown when a view's part is read that is none. */
const NOT_SOUND = new Error('This part is not sound');

/** An error, and where it is below the value. */
type Located = Pick<IssueError, 'issue' | 'steps'>;

/** The errors at one place, and below it. */
interface Faults {
  readonly codes: Set<IssueCode>;
  readonly below: Map<Step, Faults>;
}

/**
 * A copy of a value as its codec describes it, without unknown members. Whatever the codec found to be missing, of
 * another type or out of bounds is there too, but throws when it is read: so no rule takes what is broken for absent,
 * and each rule still sees all that it needs not.
 *
 * @param errors - what the codec has against the value
 * @returns `undefined` where nothing of the value is sound
 */
export function soundView<A>(codec: Codec<A>, value: unknown, errors: readonly Located[]): A | undefined {
  const view = viewOf(codec, value, faultsIn(errors));
  return view === NOT_SOUND ? undefined : (view as A);
}

/** What a check finds; nothing where it had to read a part that is not sound. */
export function whereSound<B>(check: () => readonly B[]): readonly B[] {
  try {
    return check();
  } catch (thrown) {
    if (thrown === NOT_SOUND) return [];
    throw thrown;
  }
}

function faultsIn(errors: readonly Located[]): Faults {
  const root: Faults = { codes: new Set(), below: new Map() };
  for (const { issue, steps } of errors) {
    let at = root;
    for (const step of steps) {
      const next = at.below.get(step) ?? { codes: new Set(), below: new Map() };
      at.below.set(step, next);
      at = next;
    }
    at.codes.add(issue.code);
  }
  return root;
}

/** Codes that leave nothing of a value to look at. */
const HOPELESS: readonly IssueCode[] = ['unreadable', 'too-many'];

/** What is against a value's own content; members that do not go together are sound, each for itself. */
const UNSOUND: readonly IssueCode[] = ['missing', 'wrong-type', 'unknown-value', 'out-of-range', 'malformed'];

function viewOf({ shape }: AnyCodec, u: unknown, faults: Faults | undefined): unknown {
  const has = (codes: readonly IssueCode[]) => codes.some((code) => faults?.codes.has(code));
  if (has(HOPELESS)) return NOT_SOUND;
  switch (shape.kind) {
    case 'structure': {
      if (!isRecord(u)) return NOT_SOUND;
      const copy = {};
      for (const [key, { codec, presence }] of Object.entries(shape.members)) {
        const view = viewBelow(codec, u, key, faults);
        if (view !== undefined) put(copy, key, view);
        else if (presence === 'required') put(copy, key, NOT_SOUND);
      }
      return copy;
    }
    case 'list': {
      if (!Array.isArray(u)) return NOT_SOUND;
      const copy: unknown[] = [];
      for (let i = 0; i < u.length; i++) put(copy, i, viewBelow(shape.element, u, i, faults) ?? NOT_SOUND);
      return copy;
    }
    case 'map': {
      if (!isRecord(u)) return NOT_SOUND;
      const copy = {};
      for (const key of Object.keys(u)) put(copy, key, viewBelow(shape.value, u, key, faults) ?? NOT_SOUND);
      return copy;
    }
    case 'text':
    case 'enumeration':
      return typeof u === 'string' && !has(UNSOUND) ? u : NOT_SOUND;
    case 'number':
    case 'boolean':
      return typeof u === shape.kind && !has(UNSOUND) ? u : NOT_SOUND;
    case 'timestamp':
    case 'document':
      return has(UNSOUND) ? NOT_SOUND : u;
  }
}

/** Each part is read once, and reading may throw or give something else than the codec saw. */
function viewBelow(codec: AnyCodec, parent: object, step: Step, faults: Faults | undefined): unknown {
  try {
    const u = (parent as Readonly<Record<Step, unknown>>)[step];
    return u === undefined ? undefined : viewOf(codec, u, faults?.below.get(step));
  } catch {
    return NOT_SOUND;
  }
}

function put(copy: object, step: Step, view: unknown): void {
  const kept = { enumerable: true, configurable: true };
  Object.defineProperty(copy, step, view === NOT_SOUND ? { ...kept, get: refuse } : { ...kept, value: view });
}

function refuse(): never {
  throw NOT_SOUND;
}
