/**
 * What the SDK tells of a call besides its answer.
 *
 * @module
 */

/**
 * The SDK's `$metadata`.
 *
 * @category client
 */
export interface ResponseMetadata {
  /** The HTTP status. */
  readonly httpStatusCode?: number;
  /** What AWS support asks for. */
  readonly requestId?: string;
  /** Which host answered; ECS sends none. */
  readonly extendedRequestId?: string;
  /** CloudFront's own ID; ECS sends none. */
  readonly cfId?: string;
  /** How often the request was sent: 1 without retries. */
  readonly attempts?: number;
  /** Milliseconds spent waiting between attempts. */
  readonly totalRetryDelay?: number;
}

/**
 * An answer with the SDK's `$metadata`.
 *
 * @typeParam A - the answer
 * @category client
 */
export type WithMetadata<A> = A & {
  /** What the SDK tells of the call. */
  readonly $metadata: ResponseMetadata;
};
