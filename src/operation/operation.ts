/**
 * An API method as data.
 *
 * @module
 */
import type { AnyCodec, Codec } from '../codec/index.js';
import type { ExceptionName } from './exception-name.js';

/**
 * The constructor of a command of the SDK.
 *
 * @category operations
 */
export interface CommandConstructor {
  /** Makes the command. */
  new (input: never): object;
}

/**
 * An API method: what goes in, what comes out, what can go wrong. `send` runs any of them.
 *
 * @typeParam I - what a caller writes
 * @typeParam A - what ECS answers
 * @typeParam E - the exceptions that ECS documents for the method
 * @category operations
 */
export interface Operation<I, A extends object, E extends ExceptionName> {
  /** The API's name of the method, such as `CreateService`. */
  readonly name: string;
  /** Decodes what is sent, strictly. */
  readonly request: AnyCodec;
  /** Decodes what ECS answers. */
  readonly response: Codec<A>;
  /** The exceptions that ECS documents for the method. */
  readonly errors: readonly E[];
  /** The SDK's command. */
  readonly command: CommandConstructor;
  /** Whether a call changes anything. */
  readonly writes: boolean;
  /** Whether the request has a `clientToken` that makes it idempotent. */
  readonly clientToken?: boolean;
  /** Holds the input's type; absent at run time. */
  readonly input?: I;
}

/**
 * Declares an operation; the input's type is given, the rest is inferred.
 *
 * @typeParam I - what a caller writes
 */
export function operation<I>() {
  return <A extends object, E extends ExceptionName>(
    declaration: Omit<Operation<I, A, E>, 'input'>,
  ): Operation<I, A, E> => declaration;
}
