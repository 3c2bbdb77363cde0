/**
 * Collects the problems of one explaining walk, as io-ts errors.
 *
 * @module
 */
import type * as t from 'io-ts';
import { type IssueCode, type IssueError, type Problem, type Severity, stepsOf, unreadable } from './issue.js';
import { attempted, FAIL, type Node, type Place, placeBelow } from './node.js';
import { formatPath, type Step } from './path.js';
import { received, typeOf } from './received.js';

const MOST_ISSUES = 1_000;
const LEAVE_OUT = 'Leave the member out, or set it to undefined, where there is no value.';

/** What a mismatch may say beyond what was expected and what came. */
export interface Mismatch extends Partial<Pick<Problem, 'hint' | 'rule' | 'received'>> {
  readonly severity?: Severity;
}

/** The problems found so far, below the context in which the walk began. */
export class Report {
  readonly errors: IssueError[] = [];
  readonly warnings: IssueError[] = [];

  constructor(private readonly outer: t.Context) {}

  /** Whether so many errors were found that looking on helps nobody. */
  get full(): boolean {
    return this.errors.length >= MOST_ISSUES;
  }

  /** Adds a problem at a place, or at a path below it. */
  add(place: Place, problem: Problem, severity: Severity = 'error', below: readonly Step[] = []): void {
    const found = severity === 'error' ? this.errors : this.warnings;
    if (found.length >= MOST_ISSUES) return;
    const steps = [...this.stepsTo(place), ...below];
    const path = formatPath(steps);
    found.push({
      value: place.shown,
      context: [...this.outer, ...entriesTo(place)],
      message: path === '' ? problem.message : `${path}: ${problem.message}`,
      issue: { path, ...problem, severity },
      steps,
    });
    if (found.length === MOST_ISSUES) found.push(this.cutShort(severity));
  }

  /** The steps that lead to a place from where the walk's own context begins. */
  stepsTo(place: Place): Step[] {
    return [...stepsOf(this.outer), ...stepsBetween(place)];
  }

  /** Adds that a value is not the one expected. */
  mismatch(place: Place, code: IssueCode, expected: string, u: unknown, more: Mismatch = {}): void {
    const { severity, received: came = place.sensitive ? typeOf(u) : received(u), ...rest } = more;
    const hint = u === null && place.optional ? { hint: LEAVE_OUT } : {};
    this.add(
      place,
      { code, message: `Expected ${expected}, got ${came}`, expected, received: came, ...hint, ...rest },
      severity,
    );
  }

  /** Explains a value; what throws on being read is a problem like any other. */
  explain(u: unknown, node: Node, place: Place): void {
    try {
      node.explain(u, place, this);
    } catch {
      this.unreadable(place);
    }
  }

  /** Explains one part of a value, of which there is mostly nothing to say. */
  explainPart(
    whole: object,
    step: Step,
    codec: Place['codec'],
    node: Node,
    place: Place,
    isAbsent?: (u: unknown) => boolean,
  ): void {
    const at = () => placeBelow(place, step, codec, isAbsent !== undefined);
    try {
      const u = (whole as Readonly<Record<Step, unknown>>)[step];
      if (isAbsent?.(u) || (node.silent && attempted(() => node.walk(u)) !== FAIL)) return;
      node.explain(u, at(), this);
    } catch {
      this.unreadable(at());
    }
  }

  /** Adds that reading the value at a place threw, or gave something else than before. */
  unreadable(place: Place): void {
    this.add(place, unreadable(place.codec.name));
  }

  private cutShort(severity: Severity): IssueError {
    const message = `More problems follow; the first ${MOST_ISSUES} are listed`;
    const issue = {
      path: '',
      code: 'too-many',
      message,
      expected: 'fewer problems',
      received: 'more',
      severity,
    } as const;
    return { value: undefined, context: this.outer, message, issue, steps: [] };
  }
}

/** From the root of the walk. */
function stepsBetween(place: Place): Step[] {
  const steps: Step[] = [];
  for (let at: Place | undefined = place; at?.parent !== undefined; at = at.parent) steps.unshift(at.step);
  return steps;
}

/** The root of a walk already has an entry in the outer context. */
function entriesTo(place: Place): t.ContextEntry[] {
  const entries: t.ContextEntry[] = [];
  for (let at: Place | undefined = place; at?.parent !== undefined; at = at.parent) {
    entries.unshift({ key: String(at.step), type: at.codec, actual: at.shown });
  }
  return entries;
}
