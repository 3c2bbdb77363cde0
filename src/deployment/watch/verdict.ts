/**
 * What a watch concludes, before it is explained.
 *
 * @module
 */
import type { CommonEnding, DeploymentEnding } from './deployment-ending.js';

/** An ending without what all endings have. */
export type Verdict = BareOf<DeploymentEnding>;

type BareOf<E extends CommonEnding> = E extends CommonEnding ? Omit<E, keyof CommonEnding> : never;
