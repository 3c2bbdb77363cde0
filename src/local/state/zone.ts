/**
 * Availability Zones.
 *
 * @module
 */
import type { NetworkConfiguration } from '../../model/network/network-configuration.js';

const LETTERS = 'abcdef';

/** The zone with a number, from 0, of a region: `us-east-1a`, and so on. */
export function zoneOf(region: string, number: number): string {
  return `${region}${LETTERS[number % LETTERS.length]}`;
}

/**
 * The zones of the subnets in which tasks run on Fargate. There are no subnets here, so it goes by their place: the
 * first that is named is in zone a, the second in b.
 */
export function zonesOf(region: string, network: NetworkConfiguration | undefined): string[] {
  const subnets = network?.awsvpcConfiguration?.subnets ?? [''];
  return [...new Set(subnets.map((_, i) => zoneOf(region, i)))];
}
