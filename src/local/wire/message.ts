/**
 * What comes over the wire and what goes back, whatever brings it.
 *
 * @module
 */

/** A request, as far as it matters here. */
export interface WireRequest {
  readonly method: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** An answer. */
export interface WireResponse {
  readonly statusCode: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * How a request ends: with an answer, with one that breaks off halfway through its body, or with the connection reset
 * and no answer at all.
 */
export type Outcome =
  | { readonly kind: 'response' | 'truncated'; readonly response: WireResponse }
  | { readonly kind: 'reset' };

/** An outcome that may be late. */
export interface Answer {
  /** Real milliseconds to wait first. */
  readonly delay: number;
  readonly outcome: Outcome;
}
