/**
 * The subjects of the cluster query language: what each reads from a container instance, and how it compares.
 *
 * A comparison holds where it holds for a value of the subject. It follows that no comparison holds for an attribute
 * that an instance lacks, `!=` included, as has been observed; and that `task:group != web` asks for a task of another
 * group, where `not(task:group == web)` asks for none of `web`.
 *
 * @module
 */
import {
  type Comparing,
  EVERY,
  holds,
  MATCHING,
  type Operator,
  ORDERING,
  type Ordering,
} from './cluster-query-operator.js';
import { wholeMatch } from './cluster-query-pattern.js';

/** What an expression is asked about: a container instance, and the tasks there. */
export interface QuerySubject {
  /** Values of attributes by name; `undefined` for an attribute without a value, which exists nevertheless. */
  readonly attributes: ReadonlyMap<string, string | undefined>;
  /** Absent for instances outside of EC2. */
  readonly ec2InstanceId?: string;
  /** When the instance was registered, in milliseconds since 1970. */
  readonly registeredAt?: number;
  /** Whether the agent is connected. */
  readonly agentConnected: boolean;
  /** How many tasks are running there. */
  readonly runningTasksCount: number;
  /** Numbers with dots between, such as `1.14.5`. */
  readonly agentVersion?: string;
  /** The groups of the tasks there. */
  readonly taskGroups: ReadonlySet<string>;
}

/** Whether an instance is selected. */
export type ClusterQuery = (subject: QuerySubject) => boolean;

/** What can be asked about one subject. */
export interface Field {
  /** The operators that it is documented to take. */
  readonly operators: readonly Operator[];
  /** What its arguments are. */
  readonly argument: string;
  /** Applies an operator to its arguments: none, one, or those of a list. `undefined` where one cannot be read. */
  readonly ask: (operator: Operator, args: readonly string[]) => ClusterQuery | undefined;
}

/** The subjects as they are written. */
export const SUBJECTS =
  'attribute:NAME, agentConnected, agentVersion, ec2InstanceId, registeredAt, runningTasksCount or task:group';

/** The subject of a name. */
export function fieldOf(name: string): Field | undefined {
  const attribute = /^attribute:(.+)$/.exec(name)?.[1];
  return attribute === undefined ? FIELDS.get(name) : attributeField(attribute);
}

const present = <V>(value: V | undefined): readonly V[] => (value === undefined ? [] : [value]);

function attributeField(name: string): Field {
  return text(
    EVERY,
    ({ attributes }) => present(attributes.get(name)),
    ({ attributes }) => attributes.has(name),
  );
}

const FIELDS: ReadonlyMap<string, Field> = new Map([
  ['agentConnected', text(MATCHING, ({ agentConnected }) => [String(agentConnected)])],
  ['ec2InstanceId', text(MATCHING, ({ ec2InstanceId }) => present(ec2InstanceId))],
  ['task:group', text(EVERY, ({ taskGroups }) => [...taskGroups])],
  ['runningTasksCount', scale('a whole number', ({ runningTasksCount }) => [[runningTasksCount]], wholeNumber)],
  [
    'agentVersion',
    scale('a version such as 1.14.5', ({ agentVersion }) => present(version(agentVersion ?? '')), version),
  ],
  [
    'registeredAt',
    scale(
      'a date such as 2018-06-18, 2018-06-18T22:28:28 or 2018-06-18T22:28:28Z',
      ({ registeredAt }) => present(registeredAt).map((milliseconds) => [Math.floor(milliseconds / 1000)]),
      seconds,
    ),
  ],
]);

/** A subject whose values are words. */
function text(
  operators: readonly Operator[],
  values: (of: QuerySubject) => readonly string[],
  exists: ClusterQuery = (of) => values(of).length > 0,
): Field {
  return {
    operators,
    argument: 'a value',
    ask(operator, args) {
      if (operator === 'exists') return exists;
      if (operator === '!exists') return (of) => !exists(of);
      const test = textTest(operator, args);
      return test && ((of) => values(of).some(test));
    },
  };
}

function textTest(operator: Comparing, args: readonly string[]): ((value: string) => boolean) | undefined {
  const [argument = ''] = args;
  switch (operator) {
    case 'in':
      return (value) => args.includes(value);
    case '!in':
      return (value) => !args.includes(value);
    case '=~':
      return wholeMatch(argument);
    case '!~': {
      const matches = wholeMatch(argument);
      return matches && ((value) => !matches(value));
    }
    case '==':
      return (value) => value === argument;
    case '!=':
      return (value) => value !== argument;
    default:
      return (value) => holds(operator, textOrder(value, argument));
  }
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Numbers by size, anything else by its characters. Equality is of the characters always, as it is documented. */
function textOrder(a: string, b: string): number {
  if (NUMBER.test(a) && NUMBER.test(b)) return Number(a) - Number(b);
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A subject whose values are numbers, the first of which counts most. */
function scale(
  argument: string,
  values: (of: QuerySubject) => readonly (readonly number[])[],
  read: (argument: string) => readonly number[] | undefined,
): Field {
  return {
    operators: ORDERING,
    argument,
    ask(operator, [word = '']) {
      const limit = read(word);
      if (limit === undefined || !isOrdering(operator)) return undefined;
      return (of) => values(of).some((value) => holds(operator, order(value, limit)));
    },
  };
}

const isOrdering = (operator: Operator): operator is Ordering => ORDERING.some((each) => each === operator);

/** Missing parts are zero: 1.14 is 1.14.0. */
function order(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function wholeNumber(word: string): readonly number[] | undefined {
  return /^\d+$/.test(word) ? [Number(word)] : undefined;
}

function version(word: string): readonly number[] | undefined {
  return /^\d+(?:\.\d+)*$/.test(word) ? word.split('.').map(Number) : undefined;
}

const DATE = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(Z|[+-]\d\d:\d\d)?)?$/;

/** Seconds are the finest that the documented formats have. Without an offset a time is in UTC, a day begins there. */
function seconds(word: string): readonly number[] | undefined {
  const [, day = '', time = '00:00:00', offset = 'Z'] = DATE.exec(word) ?? [];
  const local = Date.parse(`${day}T${time}Z`);
  const milliseconds = Date.parse(`${day}T${time}${offset}`);
  if (Number.isNaN(local) || Number.isNaN(milliseconds)) return undefined;
  // Date takes the 30th of February for a day in March.
  return new Date(local).toISOString().startsWith(`${day}T${time}`) ? [milliseconds / 1000] : undefined;
}
