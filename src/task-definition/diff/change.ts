/**
 * What differs between two task definitions.
 *
 * @module
 */

/**
 * One difference between two task definitions. `before` and `after` are plain data, ready for JSON.
 *
 * @category task definitions
 */
export interface Change {
  /**
   * `added` where only the later definition has it, `removed` where only the earlier one has, `changed` where both have
   * it, or where a value takes the place of ECS's default.
   */
  readonly kind: 'added' | 'removed' | 'changed';
  /**
   * Where it is. A step into a list whose order does not matter names the element by its key, as in
   * `containerDefinitions[app].environment[LOG_LEVEL].value`:
   *
   * - a key with other characters than letters, digits and `_ - . / : @ = + *`, one of digits alone, and an empty one,
   *   stand in quotes, as JSON writes them: `tags["cost centre"]`
   * - an element whose key another one before it has too is counted: `environment[LOG_LEVEL#2]`
   * - an element without its key is told by its index: `environment[0]`
   *
   * An element that got another key has its earlier one here; what was added has its place in the later definition.
   * Members of maps are written as JavaScript would: `dockerLabels["com.example.team"]`. Empty for the whole definition.
   */
  readonly path: string;
  /**
   * What the earlier definition has: the default where it says nothing and ECS has one. Absent for what was added.
   * Structures come without the members that say what ECS takes for granted. `[redacted]` stands for what is sensitive.
   */
  readonly before?: unknown;
  /** What the later definition has, in the same form. Absent for what was removed. */
  readonly after?: unknown;
  /** Whether some value at this place, or below it, is sensitive and therefore not shown. */
  readonly sensitive: boolean;
}
