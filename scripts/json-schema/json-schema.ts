/**
 * The keywords of JSON Schema that the generator writes.
 *
 * @module
 */

/** A schema, or a part of one. Members come out in the order in which they are written. */
export interface JsonSchema {
  /** The dialect; only at the root. */
  readonly $schema?: string;
  /** Another schema that applies here too. */
  readonly $ref?: string;
  readonly title?: string;
  /** Plain text. */
  readonly description?: string;
  /** The same as Markdown, which VS Code prefers where both are given. No keyword of the standard. */
  readonly markdownDescription?: string;
  /** What absence means. Editors offer it. */
  readonly default?: string | number | boolean;
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  readonly enum?: readonly string[];
  /** Compiled with the flag `u`, and found anywhere in the text unless it is anchored. */
  readonly pattern?: string;
  /** Counts characters, where `length` in JavaScript counts UTF-16 code units. */
  readonly minLength?: number;
  /** Counts characters, as `minLength` does. */
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | JsonSchema;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}
