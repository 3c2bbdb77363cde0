/**
 * Kinds of resource limits.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * A resource of a process that Linux can limit, named as in `limits.conf`; `nofile`, the number of open files, is the
 * one most often set.
 *
 * @category enumerations
 */
export type UlimitName =
  | 'core'
  | 'cpu'
  | 'data'
  | 'fsize'
  | 'locks'
  | 'memlock'
  | 'msgqueue'
  | 'nice'
  | 'nofile'
  | 'nproc'
  | 'rss'
  | 'rtprio'
  | 'rttime'
  | 'sigpending'
  | 'stack'
  | Unrecognized;

export const UlimitName = enumeration<UlimitName>('UlimitName', {
  core: 'core',
  cpu: 'cpu',
  data: 'data',
  fsize: 'fsize',
  locks: 'locks',
  memlock: 'memlock',
  msgqueue: 'msgqueue',
  nice: 'nice',
  nofile: 'nofile',
  nproc: 'nproc',
  rss: 'rss',
  rtprio: 'rtprio',
  rttime: 'rttime',
  sigpending: 'sigpending',
  stack: 'stack',
});
