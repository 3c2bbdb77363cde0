/**
 * Reads the texts of ECS: what they are about, and what they mean.
 *
 * @module
 */
import { EVENT_TEXTS } from './event-texts.js';
import type { KnownText } from './known-text.js';
import { REASON_TEXTS } from './reason-texts.js';

/** What a text was taken for. */
export interface Reading {
  /** Which known text decided it. Absent where it is not known. */
  readonly id?: string;
  readonly means: KnownText['means'];
  /** Whether other texts of the same cause say more. */
  readonly vague: boolean;
  /** What the text names, such as a `task` or a `targetGroup`. */
  readonly facts: Facts;
}

/** What a text names, by what it is. */
export type Facts = Readonly<Record<string, string | undefined>>;

/** ECS ends many messages with a pointer to the developer guide. */
const POINTER = / For more information, see the Troubleshooting section of the Amazon ECS Developer Guide\.$/;

/** What an event is about stands before the rest: as the API has it, then as the console and the guide have it. */
const SUBJECTS = [
  /^\(service (?<service>[^\s,)]+)(?:, taskSet (?<taskSet>[^\s)]+))?\) /,
  /^\((?:task (?<task>[^)]+)|instance (?<instance>[^)]+)|port (?<port>[^)]+)|deployment (?<deployment>[^)]+))\) /,
  /^service \(?(?<service>[\w-]+)\)? /,
  /^task set \((?<taskSet>[^)]+)\) /,
  /^deployment (?<deployment>ecs-svc\/\w+) /,
];

/** What a reason can be wrapped in. */
const WRAPPERS = [
  /^(?:Reason: |reason |\(error |\(reason |TaskFailedToStart: |due to |because of |encountered error ")/,
  /^Service [\w-]+: /,
  /^The closest matching \(?container-instance (?<containerInstance>[^\s)]+)\)? /,
];

/** No text has more subjects, or more wrappers, than this. */
const MOST_LAYERS = 5;

/** What an event says, of which service or task. */
export function readEvent(message: string): Reading {
  const { text, facts } = peeled(message.replace(POINTER, ''), SUBJECTS);
  const reading = lookedUp(text, facts, EVENT_TEXTS);
  // A task set can be steady where its service is not.
  return reading.means === 'rest' && facts.taskSet !== undefined ? { ...reading, means: 'nothing' } : reading;
}

/** What a reason says. */
export function readReason(reason: string, known: Facts = {}): Reading {
  const { text, facts } = peeled(reason, WRAPPERS);
  return lookedUp(text, { ...known, ...facts }, REASON_TEXTS);
}

function lookedUp(text: string, known: Facts, texts: readonly KnownText[]): Reading {
  for (const { id, pattern, means, vague = false } of texts) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const facts = { ...known, ...present(match.groups) };
    const reason = match.groups?.reason;
    const inner = reason === undefined ? undefined : readReason(reason, facts);
    return inner !== undefined && isTelling(inner) ? inner : { id, means, vague, facts };
  }
  return { means: { cause: 'unknown' }, vague: false, facts: known };
}

/** Whether it says what is wrong. */
export const isTelling = ({ means }: Reading) => typeof means === 'object' && means.cause !== 'unknown';

function peeled(text: string, layers: readonly RegExp[]): { readonly text: string; readonly facts: Facts } {
  let rest = text;
  let facts: Facts = {};
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    const match = firstMatch(rest, layers);
    if (match === null) break;
    rest = rest.slice(match[0].length);
    facts = { ...facts, ...present(match.groups) };
  }
  return { text: rest, facts };
}

function firstMatch(text: string, patterns: readonly RegExp[]): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match !== null) return match;
  }
  return null;
}

const present = (groups: Facts = {}): Facts =>
  Object.fromEntries(Object.entries(groups).filter(([, value]) => value !== undefined));
