/**
 * Something measured under load.
 *
 * @module
 */

/** A figure, and the most that it may be. */
export interface LoadFigure {
  readonly what: string;
  readonly figure: number;
  /** Absent: it is reported only. */
  readonly bound?: number;
}
