/**
 * The throughput of an EBS volume.
 *
 * @module
 */
import { integer } from '../../codec/index.js';
import type { MiBPerSecond } from '../quantity/mib-per-second.js';

/** What a `gp3` volume provides. The SDK documents 1000; EBS has come to allow 2000. */
export const VolumeThroughput = integer<MiBPerSecond>('VolumeThroughput', {
  min: 0,
  max: 2000,
  form: 'a number of MiB per second',
  source: 'INF',
});
