/**
 * The default that a doc comment names in so many words.
 *
 * @module
 */
import type { Shape } from '../../src/codec/index.js';

const DEFAULT = /\bDefault: (?:`([^`]+)`|([a-z]+|\d[\d,]*))\.(?=\s|$)/;

/** What stands between `Default:` and a full stop; `undefined` where there is no such thing, or more to be said. */
export function defaultIn(doc: string, shape: Shape): string | number | boolean | undefined {
  const [, quoted, bare] = DEFAULT.exec(doc) ?? [];
  switch (shape.kind) {
    case 'boolean':
      return bare === 'true' || bare === 'false' ? bare === 'true' : undefined;
    case 'number':
      return bare === undefined || !/^\d/.test(bare) ? undefined : Number(bare.replaceAll(',', ''));
    case 'enumeration':
      return quoted !== undefined && shape.values.includes(quoted) ? quoted : undefined;
    default:
      return undefined;
  }
}
