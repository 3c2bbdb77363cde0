/**
 * The parts of Standard Schema, version 1, that a codec implements: https://standardschema.dev
 *
 * @module
 */
import type { Step } from './path.js';

/** What validation answers: the value, or the issues. */
export type StandardResult<A> =
  | { readonly value: A; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly Step[] }[] };

/** The `~standard` property by which libraries recognise a schema of any vendor. */
export interface StandardProps<A> {
  readonly version: 1;
  readonly vendor: 'typed-ecs';
  readonly validate: (value: unknown) => StandardResult<A>;
  readonly types?: { readonly input: unknown; readonly output: A } | undefined;
}
