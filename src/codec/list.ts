/**
 * Lists.
 *
 * @module
 */
import { Codec } from './codec.js';
import { FAIL } from './node.js';
import { typeOf } from './received.js';
import { type Source, severityOf } from './rule.js';

/** How many elements a list that is sent may have. */
export interface ListLimits {
  readonly min?: number;
  readonly max?: number;
  readonly source: Source;
  /** The id of the rule. */
  readonly rule: string;
  readonly hint?: string;
}

const MOST_SHOWN = 1_000;

/** A list of elements of one type. */
export function list<E>(element: Codec<E>, limits?: ListLimits): Codec<readonly E[]> {
  const { min = 0, max = Number.POSITIVE_INFINITY } = limits ?? {};
  const name = `list of ${element.name}`;
  const size = max === Number.POSITIVE_INFINITY ? `at least ${min}` : min === 0 ? `at most ${max}` : `${min} to ${max}`;
  return new Codec<readonly E[]>(name, { kind: 'list', element, min, max }, (policy) => {
    const node = element.node(policy);
    const limited = limits !== undefined && policy.strict && !policy.disabled.has(limits.rule);
    const severity = severityOf(limits?.source ?? 'INF');
    const fits = (u: readonly unknown[]) => u.length >= min && u.length <= max;
    const bound = limited && severity === 'error';
    return {
      silent: node.silent === true && bound === limited,
      walk(u, owned) {
        if (!Array.isArray(u) || (bound && !fits(u))) return FAIL;
        let out: unknown[] = u;
        for (let i = 0; i < u.length; i++) {
          const element = u[i];
          const walked = node.walk(element, owned);
          if (walked === FAIL) return FAIL;
          if (walked !== element && out === u && !owned) out = firstOf(u, i);
          if (out !== u) out.push(walked);
          else if (walked !== element) u[i] = walked;
        }
        return out;
      },
      explain(u, place, report) {
        if (!Array.isArray(u)) {
          return report.mismatch(place, u === undefined ? 'missing' : 'wrong-type', `a ${name}`, u, {
            received: typeOf(u),
          });
        }
        if (limited && !fits(u)) {
          const { rule, hint } = limits;
          report.add(
            place,
            {
              code: 'out-of-range',
              message: `Expected ${size} elements, got ${u.length}`,
              expected: `${size} elements`,
              received: `${u.length} elements`,
              rule,
              ...(hint === undefined ? {} : { hint }),
            },
            severity,
          );
        }
        for (let i = 0; i < u.length && !report.full; i++) report.explainPart(u, i, element, node, place);
      },
      drift(u, steps, found) {
        if (!Array.isArray(u)) return;
        for (let i = 0; i < u.length && u[i] !== undefined; i++) node.drift(u[i], [...steps, i], found);
      },
      redact: (u) =>
        Array.isArray(u) ? u.slice(0, MOST_SHOWN).map((element) => node.redact(element)) : `[${typeOf(u)}]`,
    };
  });
}

/** By index, since copying is the list's own doing. */
function firstOf(u: readonly unknown[], count: number): unknown[] {
  const copy: unknown[] = [];
  for (let i = 0; i < count; i++) copy.push(u[i]);
  return copy;
}
