/**
 * A small structure of structures to try codecs on, with one member of every kind.
 *
 * @module
 */
import {
  Bool,
  Enumeration,
  Integer,
  list,
  map,
  optional,
  structure,
  Text,
  Timestamp,
  type Unrecognized,
} from '../../src/codec/index.js';

/** How a disk spins. */
export type DiskKind = 'SSD' | 'HDD' | Unrecognized;

export const DiskKind = new Enumeration<DiskKind>('DiskKind', ['SSD', 'HDD']);

/** A disk. */
export interface Disk {
  readonly size: number;
  readonly kind?: DiskKind;
}

export const Disk = structure<Disk>('Disk', { size: Integer, kind: optional(DiskKind) });

/** A machine. */
export interface Machine {
  readonly name: string;
  readonly cores?: number;
  readonly spare?: boolean;
  readonly startedAt?: Timestamp;
  readonly disks?: readonly Disk[];
  readonly labels?: Readonly<Record<string, string>>;
}

export const Machine = structure<Machine>('Machine', {
  name: Text,
  cores: optional(Integer),
  spare: optional(Bool),
  startedAt: optional(Timestamp),
  disks: optional(list(Disk)),
  labels: optional(map(Text)),
});
