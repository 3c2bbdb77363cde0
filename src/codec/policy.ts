/**
 * How much a codec trusts what it is given.
 *
 * @module
 */

/**
 * What a strict codec does with a member or an enumeration value that it does not know.
 *
 * @category codecs
 */
export type Newer = 'refuse' | 'pass';

/** The settings under which a codec is compiled: equal settings are one and the same object. */
export interface Policy {
  /** `false` trusts the sender and checks shape alone; `true` applies every rule. */
  readonly strict: boolean;
  /** Whether unknown members and enumeration values are refused. A tolerant policy always lets them pass. */
  readonly newer: Newer;
  /** Ids of the rules that do not apply. */
  readonly disabled: ReadonlySet<string>;
}

/**
 * The choices that strict checking leaves to the caller.
 *
 * @category codecs
 */
export interface StrictOptions {
  /**
   * `'refuse'` (the default) rejects members and enumeration values that this package does not know;
   * `'pass'` lets them through, for an SDK or a service that is newer than this package.
   */
  readonly newer?: Newer | undefined;
  /** Ids of rules to switch off, as an issue's `rule` names them. */
  readonly disable?: readonly string[] | undefined;
}

/** The policy for what ECS sends. */
export const tolerant: Policy = { strict: false, newer: 'pass', disabled: new Set() };

const interned = new Map<string, Policy>();

/** The policy for what is sent to ECS. */
export function strictPolicy({ newer = 'refuse', disable = [] }: StrictOptions = {}): Policy {
  const disabled = [...new Set(disable)].sort();
  const key = JSON.stringify([newer, disabled]);
  let policy = interned.get(key);
  if (policy === undefined) {
    policy = { strict: true, newer, disabled: new Set(disabled) };
    interned.set(key, policy);
  }
  return policy;
}
