/**
 * What a fault of each kind is made of.
 *
 * @module
 */

import { simple } from '../../codec/constraint.js';
import { Bool, type Codec, enumeration, integer, optional, structure, Text, text } from '../../codec/index.js';
import { LaunchType } from '../../model/launch/launch-type.js';
import { Duration } from '../time/duration.js';
import { OperationName } from './operation-name.js';
import type {
  LatencyFault,
  LostResponseFault,
  RequestFault,
  ResetFault,
  ServerErrorFault,
  StaleFault,
  ThrottleFault,
  TruncatedFault,
} from './request-fault.js';
import type {
  CrashFault,
  ImagePullFault,
  NoCapacityFault,
  UnhealthyContainerFault,
  UnhealthyTargetFault,
  WorldFault,
} from './world-fault.js';

type Kind = (RequestFault | WorldFault)['kind'];

const only = <K extends Kind>(kind: K): Codec<K> =>
  simple(kind, { shape: { kind: 'enumeration', values: [kind] }, test: (u) => u === kind, expected: kind });

const Times = integer<number>('Times', { min: 1, form: 'how many times', source: 'DOC' });
const Revision = integer<number>('Revision', { min: 1, form: 'a revision', source: 'DOC' });
const ExitCode = integer<number>('ExitCode', { min: 0, max: 255, form: 'an exit code', source: 'DOC' });
const HttpStatus = integer<number>('HttpStatus', { min: 500, max: 599, form: 'the status of an error', source: 'DOC' });
const Name = text<string>('Name', { pattern: /^[\w-]{1,255}$/, form: 'a name, no ARN', source: 'DOC' });

const requests = { operation: optional(OperationName), times: optional(Times) };
const tasks = {
  cluster: optional(Name),
  service: optional(Name),
  family: optional(Name),
  revision: optional(Revision),
};

/** A codec for each kind. */
export const FAULT_CODECS: { readonly [K in Kind]: Codec<Extract<RequestFault | WorldFault, { readonly kind: K }>> } = {
  throttle: structure<ThrottleFault>('ThrottleFault', {
    kind: only('throttle'),
    ...requests,
  }),
  'server-error': structure<ServerErrorFault>('ServerErrorFault', {
    kind: only('server-error'),
    status: optional(HttpStatus),
    html: optional(Bool),
    ...requests,
  }),
  latency: structure<LatencyFault>('LatencyFault', {
    kind: only('latency'),
    delay: Duration,
    ...requests,
  }),
  'lost-response': structure<LostResponseFault>('LostResponseFault', {
    kind: only('lost-response'),
    ...requests,
  }),
  reset: structure<ResetFault>('ResetFault', {
    kind: only('reset'),
    ...requests,
  }),
  truncated: structure<TruncatedFault>('TruncatedFault', {
    kind: only('truncated'),
    ...requests,
  }),
  stale: structure<StaleFault>('StaleFault', {
    kind: only('stale'),
    lasts: Duration,
    ...requests,
  }),
  crash: structure<CrashFault>('CrashFault', {
    kind: only('crash'),
    after: optional(Duration),
    exitCode: optional(ExitCode),
    reason: optional(Text),
    times: optional(Times),
    ...tasks,
  }),
  'cannot-pull-image': structure<ImagePullFault>('ImagePullFault', {
    kind: only('cannot-pull-image'),
    message: optional(Text),
    times: optional(Times),
    ...tasks,
  }),
  'unhealthy-target': structure<UnhealthyTargetFault>('UnhealthyTargetFault', {
    kind: only('unhealthy-target'),
    targetGroupArn: optional(Text),
    ...tasks,
  }),
  'unhealthy-container': structure<UnhealthyContainerFault>('UnhealthyContainerFault', {
    kind: only('unhealthy-container'),
    ...tasks,
  }),
  'no-capacity': structure<NoCapacityFault>('NoCapacityFault', {
    kind: only('no-capacity'),
    launchType: optional(LaunchType),
    ...tasks,
  }),
};

const FaultKind = enumeration<Kind>('FaultKind', {
  throttle: 'throttle',
  'server-error': 'server-error',
  latency: 'latency',
  'lost-response': 'lost-response',
  reset: 'reset',
  truncated: 'truncated',
  stale: 'stale',
  crash: 'crash',
  'cannot-pull-image': 'cannot-pull-image',
  'unhealthy-target': 'unhealthy-target',
  'unhealthy-container': 'unhealthy-container',
  'no-capacity': 'no-capacity',
});

/** What is asked of something whose kind nobody knows. */
export const KindOfFault = structure<{ readonly kind: Kind }>('Fault', { kind: FaultKind });
