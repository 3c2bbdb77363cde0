/**
 * Turns signs into findings: each once, the most telling first.
 *
 * @module
 */
import type { Service } from '../../model/service/service.js';
import type { Finding } from './finding.js';
import { findingOf } from './finding-of.js';
import type { Meaning } from './kinds.js';
import type { Sign, Signs } from './sign.js';

/**
 * From what explains most to what merely follows from something else. A text that nobody knows may be harmless, so it
 * comes last.
 */
const RANKS: Readonly<Record<Meaning['cause'], number>> = {
  'wrong-role': 1,
  'image-pull': 2,
  'task-resources': 3,
  'container-start': 4,
  'out-of-memory': 5,
  'crash-loop': 6,
  'wrong-network': 7,
  'wrong-target-group': 8,
  'failing-health-checks': 9,
  'deregistered-target': 10,
  'no-capacity': 11,
  'no-room': 12,
  'protected-tasks': 13,
  interrupted: 14,
  throttled: 15,
  'failing-tasks': 16,
  'deployment-failed': 17,
  unknown: 18,
};

/** The findings; what may be over comes after what is not. */
export function conclude(signs: readonly Sign[], service: Service): readonly Finding[] {
  return merged(grouped(signs))
    .map((group) => findingOf(group, service))
    .toSorted(
      (a, b) =>
        Number(a.earlier) - Number(b.earlier) ||
        RANKS[a.cause] - RANKS[b.cause] ||
        b.evidence.length - a.evidence.length,
    );
}

function grouped(signs: readonly Sign[]): readonly Signs[] {
  const groups = new Map<string, [Sign, ...Sign[]]>();
  for (const sign of signs) {
    const key = keyOf(sign);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [sign]);
    else group.push(sign);
  }
  return [...groups.values()];
}

/** What two signs of the same thing have in common. */
function keyOf({ means, facts }: Sign): string {
  const { targetGroup, loadBalancer, checker, text } = facts;
  switch (means.cause) {
    case 'failing-health-checks':
      return JSON.stringify([means, targetGroup, loadBalancer, checker]);
    case 'unknown':
      return JSON.stringify([means, text]);
    default:
      return JSON.stringify(means);
  }
}

/** What says less than others of its cause adds to the first of them. */
function merged(groups: readonly Signs[]): readonly Signs[] {
  const saysMore = (group: Signs) => group.some(({ vague }) => !vague);
  const joins = (group: Signs) =>
    saysMore(group) ? undefined : groups.find((other) => causeOf(other) === causeOf(group) && saysMore(other));
  return groups.flatMap((group): Signs[] => {
    if (joins(group) !== undefined) return [];
    return [[...group, ...groups.filter((other) => joins(other) === group).flat()]];
  });
}

const causeOf = ([{ means }]: Signs) => means.cause;
