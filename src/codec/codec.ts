/**
 * The codec itself: an io-ts type that is compiled, on first use, for the policy at hand.
 *
 * @module
 */
import * as t from 'io-ts';
import type { Issue, IssueError } from './issue.js';
import { attempted, FAIL, type Node, type Place, REDACTED } from './node.js';
import { type Policy, type StrictOptions, strictPolicy, tolerant } from './policy.js';
import { Report } from './report.js';
import type { Shape } from './shape.js';
import type { StandardFailure, StandardProps, StandardSuccess } from './standard-schema.js';

/** Compiles a codec for one policy. */
export type Build = (policy: Policy) => Node;

/**
 * A runtime type. It is a `t.Type`, so it works wherever io-ts does, and a Standard Schema.
 *
 * `decode` never throws, answers the very object that it was given where nothing needs changing, and never changes
 * that object. `is` holds exactly for the values that `decode` gives back as they are. `encode` is the identity: the
 * SDK serialises.
 *
 * @typeParam A - what the codec decodes to
 * @category codecs
 */
export class Codec<A> extends t.Type<A, A, unknown> {
  /** What makes the codec a Standard Schema. */
  readonly '~standard': StandardProps<A>;
  private readonly nodes = new Map<Policy, Node>();

  /**
   * @param name - as it appears in messages
   * @param shape - what it is made of
   * @param build - compiles the codec for a policy
   * @param policy - the policy of this codec's own `decode` and `is`
   * @internal
   */
  constructor(
    name: string,
    /** What the codec is made of, for tools that look into it. */
    readonly shape: Shape,
    private readonly build: Build,
    /** @internal */
    readonly policy: Policy = tolerant,
  ) {
    super(
      name,
      (u): u is A => this.attempt(u) === u,
      (u, context) => this.decoded(u, context, false),
      t.identity,
    );
    this['~standard'] = { version: 1, vendor: 'typed-ecs', validate: (value) => this.standard(value) };
  }

  /**
   * The codec compiled for a policy.
   *
   * @internal
   */
  node(policy: Policy): Node {
    let node = this.nodes.get(policy);
    if (node === undefined) {
      node = this.build(policy);
      this.nodes.set(policy, node);
    }
    return node;
  }

  /**
   * Decodes JSON that nobody else has: what needs changing is changed in place.
   *
   * @internal
   */
  decodeOwned(u: unknown): t.Validation<A> {
    return this.decoded(u, [{ key: '', type: this, actual: u }], true);
  }

  /**
   * Everything that is wrong or questionable about a value.
   *
   * @internal
   */
  explain(u: unknown): readonly IssueError[] {
    const { errors, warnings } = this.problems(u, [{ key: '', type: this, actual: u }], this.attempt(u) === FAIL);
    return [...errors, ...warnings];
  }

  private decoded(u: unknown, context: t.Context, owned: boolean): t.Validation<A> {
    const value = this.attempt(u, owned);
    return value === FAIL ? t.failures(this.problems(u, context, true).errors) : t.success(value as A);
  }

  /** Codecs around this one know nothing of what must not be shown, so none of their values is. */
  private problems(u: unknown, context: t.Context, refused: boolean): Report {
    const node = this.node(this.policy);
    const redacted = attempted(() => node.redact(u));
    const shown = redacted === FAIL ? REDACTED : redacted;
    const around = context.slice(0, -1).map((entry) => ({ ...entry, actual: REDACTED }));
    const report = new Report([...around, { key: context.at(-1)?.key ?? '', type: this, actual: shown }]);
    const root: Place = { parent: undefined, step: '', codec: this, shown, sensitive: false, optional: false };
    report.explain(u, node, root);
    if (refused && report.errors.length === 0) report.unreadable(root);
    return report;
  }

  private attempt(u: unknown, owned = false): unknown {
    return attempted(() => this.node(this.policy).walk(u, owned));
  }

  private standard(value: unknown): StandardSuccess<A> | StandardFailure {
    const result = this.decode(value);
    if (result._tag === 'Right') return { value: result.right };
    return {
      issues: (result.left as IssueError[]).map(({ issue, steps }) => ({ message: issue.message, path: steps })),
    };
  }
}

/**
 * The same structure, checked as a request is: unknown members are refused with a suggestion, enumerations are closed,
 * and names, ranges, patterns and rules across members apply. All problems are reported at once.
 *
 * @param codec - any codec
 * @param options - what to do with the unknown, and which rules to leave out
 * @example
 * ```ts
 * import { formatIssues, issuesOf, ServiceEvent, strict } from 'typed-ecs';
 * import assert from 'node:assert/strict';
 *
 * const result = strict(ServiceEvent).decode({ id: 'a1', createdAt: 1462406400, mesage: 'hello' });
 * assert(result._tag === 'Left');
 * assert.match(formatIssues(issuesOf(result.left)), /did you mean message/i);
 * ```
 * @category codecs
 */
export function strict<A>(codec: Codec<A>, options?: StrictOptions): Codec<A> {
  const policy = strictPolicy(options);
  return new Codec<A>(codec.name, codec.shape, (applied) => codec.node(applied.strict ? applied : policy), policy);
}

/**
 * Everything that strict checking has to say about a value, warnings included; empty when all is well.
 *
 * @category codecs
 */
export function check<A>(codec: Codec<A>, value: unknown, options?: StrictOptions): readonly Issue[] {
  return strict(codec, options)
    .explain(value)
    .map(({ issue }) => issue);
}
