/**
 * Volumes, and where containers mount them.
 *
 * @module
 */
import { quoted } from '../../codec/received.js';
import { closest } from '../../codec/suggest.js';
import type { Volume } from '../../model/volume/volume.js';
import type { Check, TaskDefinitionRule } from '../rule.js';
import { repeated } from './repeated.js';
import { type Definition, each, inContainers, inVolumes, isGiven } from './scope.js';

const volumeNames = ({ volumes = [] }: Definition): readonly string[] => volumes.flatMap(({ name }) => name ?? []);

/** Violations of volumes that no container mounts, among those that are configured at launch or among the others. */
function notMounted(atLaunch: boolean, expected: string): Check {
  return (definition, context) => {
    const mounted = new Set(
      definition.containerDefinitions.flatMap(({ mountPoints = [] }) => mountPoints.map((mount) => mount.sourceVolume)),
    );
    const check = inVolumes(({ name, configuredAtLaunch }) => {
      if ((configuredAtLaunch === true) !== atLaunch || name === undefined || mounted.has(name)) return [];
      const hint = `Add a mount point with the sourceVolume ${name}, or drop the volume.`;
      return [{ at: ['name'], expected, received: 'none', hint }];
    });
    return check(definition, context);
  };
}

/** What a volume is, in each of the ways to say so. An empty `host` says no more than nothing at all. */
const KINDS = {
  host: ({ host }) => isGiven(host?.sourcePath),
  dockerVolumeConfiguration: ({ dockerVolumeConfiguration }) => dockerVolumeConfiguration !== undefined,
  efsVolumeConfiguration: ({ efsVolumeConfiguration }) => efsVolumeConfiguration !== undefined,
  s3filesVolumeConfiguration: ({ s3filesVolumeConfiguration }) => s3filesVolumeConfiguration !== undefined,
  fsxWindowsFileServerVolumeConfiguration: (volume) => volume.fsxWindowsFileServerVolumeConfiguration !== undefined,
  configuredAtLaunch: ({ configuredAtLaunch }) => configuredAtLaunch === true,
} as const satisfies Readonly<Partial<Record<keyof Volume, (volume: Volume) => boolean>>>;

/** Rules about volumes. */
export const volumeRules: readonly TaskDefinitionRule[] = [
  {
    id: 'volume-name',
    source: 'OBS',
    says: 'volume.name should not be null or empty.',
    check: inVolumes(({ name }) =>
      name !== undefined ? [] : [{ at: ['name'], code: 'missing', expected: 'a name', received: 'nothing' }],
    ),
  },
  {
    id: 'volume-name-unique',
    source: 'INF',
    check: ({ volumes = [] }) =>
      repeated(volumes.map(({ name }, i) => ({ name, at: ['volumes', i, 'name'] }))).map(({ name, at }) => ({
        at,
        expected: 'a name that no other volume of the task has',
        received: quoted(name ?? ''),
        hint: 'Mount points tell volumes apart by their names.',
      })),
  },
  {
    id: 'volume-source-path',
    source: 'OBS',
    says: 'host.sourcePath should not be blank.',
    check: inVolumes(({ host }) =>
      host?.sourcePath === undefined || host.sourcePath.trim() !== ''
        ? []
        : [
            {
              at: ['host', 'sourcePath'],
              code: 'malformed',
              expected: 'a path on the container instance, or nothing',
              received: 'a blank text',
              hint: 'Leave it out to have Docker pick a path.',
            },
          ],
    ),
  },
  {
    id: 'volume-kind',
    source: 'SDK',
    check: inVolumes((volume) => {
      const kinds = Object.entries(KINDS).filter(([, is]) => is(volume));
      if (kinds.length <= 1) return [];
      return [
        {
          at: [],
          expected: 'one kind of volume',
          received: kinds.map(([kind]) => kind).join(' and '),
          hint: 'Keep one of them, or make two volumes.',
        },
      ];
    }),
  },
  {
    id: 'launch-volume-count',
    source: 'SDK',
    check: ({ volumes = [] }) =>
      volumes
        .map(({ configuredAtLaunch }, i) => ({ configuredAtLaunch, at: ['volumes', i, 'configuredAtLaunch'] }))
        .filter(({ configuredAtLaunch }) => configuredAtLaunch === true)
        .slice(1)
        .map(({ at }) => ({
          at,
          expected: 'at most one volume that is configured at launch',
          received: 'another one',
          hint: 'A service or a task can configure one volume only.',
        })),
  },
  {
    id: 'launch-volume-mounted',
    source: 'PF',
    says: 'Volumes [v] are not referenced by any of the containers',
    check: notMounted(true, 'a container that mounts a volume which is configured at launch'),
  },
  {
    id: 'volume-mounted',
    source: 'INF',
    check: notMounted(false, 'a container that mounts it'),
  },
  {
    id: 'mount-point-members',
    source: 'G23',
    check: inContainers(({ mountPoints = [] }) =>
      each(mountPoints, ['mountPoints'], ({ sourceVolume, containerPath }) => {
        if (sourceVolume !== undefined && isGiven(containerPath)) return [];
        return [
          {
            at: [sourceVolume === undefined ? 'sourceVolume' : 'containerPath'],
            code: 'missing',
            expected: 'both sourceVolume and containerPath',
            received: sourceVolume === undefined && !isGiven(containerPath) ? 'neither' : 'one of them',
          },
        ];
      }),
    ),
  },
  {
    id: 'mount-point-volume',
    source: 'OBS',
    says: "Unknown volume 'nope'.",
    check: inContainers(({ mountPoints = [] }, definition) => {
      const names = new Set(mountPoints.length === 0 ? [] : volumeNames(definition));
      return each(mountPoints, ['mountPoints'], ({ sourceVolume }) => {
        if (sourceVolume === undefined || names.has(sourceVolume)) return [];
        const nearest = closest(sourceVolume, [...names]);
        return [
          {
            at: ['sourceVolume'],
            expected: 'a volume of this task definition',
            received: quoted(sourceVolume),
            hint: nearest === undefined ? 'Declare it under volumes.' : `Did you mean ${nearest}?`,
          },
        ];
      });
    }),
  },
  {
    id: 'mount-point-path-unique',
    source: 'INF',
    check: inContainers(({ mountPoints = [] }) =>
      repeated(
        mountPoints.map(({ containerPath }, i) => ({ name: containerPath, at: ['mountPoints', i, 'containerPath'] })),
      ).map(({ name, at }) => ({
        at,
        expected: 'a path at which the container mounts nothing else',
        received: quoted(name ?? ''),
        hint: 'Docker does not start a container with two volumes at one path.',
      })),
    ),
  },
  {
    id: 'efs-transit-encryption-port',
    source: 'PF',
    says: 'TransitEncryptionPort requires that TransitEncryption is enabled.',
    check: inVolumes(({ efsVolumeConfiguration }) => {
      const { transitEncryption, transitEncryptionPort = 0 } = efsVolumeConfiguration ?? {};
      if (transitEncryptionPort === 0 || (transitEncryption ?? 'DISABLED') !== 'DISABLED') return [];
      return [
        {
          at: ['efsVolumeConfiguration', 'transitEncryption'],
          expected: 'ENABLED, since there is a transitEncryptionPort',
          received: transitEncryption ?? 'nothing',
        },
      ];
    }),
  },
  {
    id: 'efs-iam-task-role',
    source: 'INF',
    check: inVolumes(({ efsVolumeConfiguration }, { taskRoleArn }) => {
      if (efsVolumeConfiguration?.authorizationConfig?.iam !== 'ENABLED' || taskRoleArn !== undefined) return [];
      return [
        {
          at: ['efsVolumeConfiguration', 'authorizationConfig', 'iam'],
          expected: 'a taskRoleArn, by whose rights to mount',
          received: 'none',
          hint: 'Give the task a role that may use elasticfilesystem:ClientMount, or set iam to DISABLED.',
        },
      ];
    }),
  },
  {
    id: 's3-files-task-role',
    source: 'SDK',
    check: inVolumes(({ s3filesVolumeConfiguration }, { taskRoleArn }) => {
      if (s3filesVolumeConfiguration === undefined || taskRoleArn !== undefined) return [];
      return [
        {
          at: ['s3filesVolumeConfiguration'],
          expected: 'a taskRoleArn beside a volume of S3 Files',
          received: 'none',
          hint: 'Give the task a role that may mount the file system.',
        },
      ];
    }),
  },
];
