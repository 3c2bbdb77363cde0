/**
 * Maps from text to values of one type.
 *
 * @module
 */
import { Codec } from './codec.js';
import { FAIL } from './node.js';
import { typeOf } from './received.js';
import { isRecord } from './record.js';

/** A map with any keys. */
export function map<V>(value: Codec<V>): Codec<Readonly<Record<string, V>>> {
  const name = `map of ${value.name}`;
  return new Codec<Readonly<Record<string, V>>>(name, { kind: 'map', value }, (policy) => {
    const node = value.node(policy);
    return {
      silent: node.silent === true,
      walk(u, owned) {
        if (!isRecord(u)) return FAIL;
        let out = u;
        for (const key of Object.keys(u)) {
          const entry = u[key];
          const walked = node.walk(entry, owned);
          if (walked === entry) continue;
          if (walked === FAIL) return FAIL;
          if (out === u && !owned) out = { ...u };
          Object.defineProperty(out, key, { value: walked, enumerable: true, configurable: true, writable: true });
        }
        return out;
      },
      explain(u, place, report) {
        if (!isRecord(u)) {
          return report.mismatch(place, u === undefined ? 'missing' : 'wrong-type', `a ${name}`, u, {
            received: typeOf(u),
          });
        }
        for (const key of Object.keys(u)) {
          if (report.full) return;
          report.explainPart(u, key, value, node, place);
        }
      },
      drift(u, steps, found) {
        if (isRecord(u)) for (const key of Object.keys(u)) node.drift(u[key], [...steps, key], found);
      },
      redact: (u) =>
        isRecord(u) ? Object.fromEntries(Object.keys(u).map((key) => [key, node.redact(u[key])])) : `[${typeOf(u)}]`,
    };
  });
}
