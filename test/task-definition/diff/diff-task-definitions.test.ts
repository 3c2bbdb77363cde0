import { describe, expect, it } from 'vitest';
import type { AnyCodec } from '../../../src/codec/index.js';
import { RegisterTaskDefinitionRequest } from '../../../src/model/task-definition/register-task-definition.js';
import { TaskDefinition } from '../../../src/model/task-definition/task-definition.js';
import type { Change } from '../../../src/task-definition/diff/change.js';
import {
  type ComparableTaskDefinition,
  diffTaskDefinitions,
} from '../../../src/task-definition/diff/diff-task-definitions.js';
import { ELEMENT_ORDER } from '../../../src/task-definition/diff/element-order.js';
import { formatChanges } from '../../../src/task-definition/diff/format-changes.js';
import { MEANINGFUL_EMPTIES, SERVER_DEFAULTS } from '../../../src/task-definition/diff/server-defaults.js';
import { deepFreeze } from '../../support/deep-freeze.js';
import { directEcs } from '../../support/direct-ecs.js';
import { throwingProxy } from '../../support/hostile-values.js';
import { rightOf } from '../../support/sides.js';

type Members = Readonly<Record<string, unknown>>;

const APP = { name: 'app', image: 'nginx:1.27', memory: 512 };
const SECRET = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf';

const request = (members: Members) =>
  deepFreeze(rightOf(RegisterTaskDefinitionRequest.decode({ family: 'web', containerDefinitions: [APP], ...members })));

/** A definition whose container has these members. */
const container = (members: Members, task: Members = {}) =>
  request({ containerDefinitions: [{ ...APP, ...members }], ...task });

/** A definition with a volume that has these members. */
const volume = (members: Members) => request({ volumes: [{ name: 'data', ...members }] });

const lines = (before: ComparableTaskDefinition, after: ComparableTaskDefinition) => {
  const text = formatChanges(diffTaskDefinitions(before, after));
  return text === '' ? [] : text.split('\n');
};

/** Registers a definition with a local ECS, and describes it. */
function described(definition: object, tags = false) {
  const ecs = directEcs();
  ecs.call('RegisterTaskDefinition', definition);
  const answer = ecs.call('DescribeTaskDefinition', { taskDefinition: 'web', include: tags ? ['TAGS'] : [] });
  return { ...(answer.taskDefinition as object), ...(tags ? { tags: answer.tags } : {}) } as ComparableTaskDefinition;
}

/** Says as little as it can of what ECS knows by itself, and uses most of the API. */
const FULL = deepFreeze({
  family: 'web',
  taskRoleArn: 'arn:aws:iam::123456789012:role/web',
  executionRoleArn: 'arn:aws:iam::123456789012:role/ecs',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE', 'EC2'],
  cpu: '1 vCPU',
  memory: '2GB',
  tags: [
    { key: 'team', value: 'payments' },
    { key: 'cost centre', value: '12' },
  ],
  volumes: [{ name: 'scratch' }, { name: 'files', efsVolumeConfiguration: { fileSystemId: 'fs-1' } }],
  containerDefinitions: [
    {
      name: 'app',
      image: 'nginx:1.27',
      command: ['serve', '--port', '80'],
      portMappings: [{ containerPort: 80 }, { containerPort: 8125, protocol: 'udp' }],
      environment: [
        { name: 'LOG_LEVEL', value: 'info' },
        { name: 'STAGE', value: 'prod' },
      ],
      secrets: [{ name: 'PASSWORD', valueFrom: SECRET }],
      mountPoints: [
        { sourceVolume: 'scratch', containerPath: '/tmp' },
        { sourceVolume: 'files', containerPath: '/files' },
      ],
      healthCheck: { command: ['CMD', 'true'] },
      dependsOn: [{ containerName: 'init', condition: 'SUCCESS' }],
      logConfiguration: {
        logDriver: 'awslogs',
        options: { 'awslogs-group': 'web', 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'web' },
      },
    },
    { name: 'init', image: 'busybox:1.36', essential: false, command: ['true'] },
  ],
} as const);

describe('nothing has changed', () => {
  it('between a definition and itself', () => {
    expect(diffTaskDefinitions(FULL, FULL)).toEqual([]);
  });

  it('between a definition and what the local ECS describes of it, with its tags and without', () => {
    for (const tags of [true, false]) {
      expect(diffTaskDefinitions(FULL, described(FULL, tags))).toEqual([]);
      expect(diffTaskDefinitions(described(FULL, tags), FULL)).toEqual([]);
    }
  });

  it('between a definition and what ECS describes of it with all that it fills in, in another order', () => {
    const [app, init] = FULL.containerDefinitions;
    const answer = {
      ...FULL,
      taskDefinitionArn: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:7',
      revision: 7,
      status: 'ACTIVE',
      cpu: '1024',
      memory: '2048',
      tags: [...FULL.tags].reverse(),
      requiresCompatibilities: ['EC2', 'FARGATE'],
      compatibilities: ['EC2', 'FARGATE', 'MANAGED_INSTANCES'],
      requiresAttributes: [{ name: 'ecs.capability.task-eni' }],
      placementConstraints: [],
      inferenceAccelerators: null,
      registeredAt: 1_462_406_400,
      registeredBy: 'arn:aws:iam::123456789012:root',
      enableFaultInjection: false,
      volumes: [
        {
          name: 'files',
          efsVolumeConfiguration: { fileSystemId: 'fs-1', rootDirectory: '/', transitEncryption: 'DISABLED' },
        },
        { name: 'scratch', host: {} },
      ],
      containerDefinitions: [
        { ...init, cpu: 0, portMappings: [], environment: [], mountPoints: [], volumesFrom: [], systemControls: [] },
        {
          ...app,
          cpu: 0,
          links: [],
          essential: true,
          entryPoint: [],
          portMappings: [
            { containerPort: 8125, hostPort: 8125, protocol: 'udp' },
            { containerPort: 80, hostPort: 80, protocol: 'tcp' },
          ],
          environment: [...app.environment].reverse(),
          mountPoints: [...app.mountPoints].reverse().map((mount) => ({ ...mount, readOnly: false })),
          healthCheck: { command: ['CMD', 'true'], interval: 30, timeout: 5, retries: 3 },
          dockerLabels: {},
          linuxParameters: { capabilities: { add: [] }, initProcessEnabled: null },
          privileged: false,
        },
      ],
    };
    const decoded = rightOf(TaskDefinition.decode(answer));
    expect(diffTaskDefinitions(FULL, { ...decoded, tags: FULL.tags })).toEqual([]);
    expect(diffTaskDefinitions(answer as object as ComparableTaskDefinition, FULL)).toEqual([]);
  });

  it('between two revisions that only ECS tells apart', () => {
    const ecs = directEcs();
    const revisions = [1, 2].map(() => ecs.call('RegisterTaskDefinition', FULL).taskDefinition);
    ecs.call('DeregisterTaskDefinition', { taskDefinition: 'web:2' });
    const [before, after] = revisions as [ComparableTaskDefinition, ComparableTaskDefinition];
    expect(after).toMatchObject({ revision: 2 });
    expect(diffTaskDefinitions(before, after)).toEqual([]);
  });
});

describe('a default of ECS', () => {
  const device = { hostPath: '/dev/fuse' };
  const linux = (members: Members) => container({ linuxParameters: { sharedMemorySize: 64, ...members } });
  const check = (members: Members) => container({ healthCheck: { command: ['CMD', 'true'], ...members } });
  const port = (members: Members, task?: Members) =>
    container({ portMappings: [{ containerPort: 80, ...members }] }, task);
  const efs = (members: Members) => volume({ efsVolumeConfiguration: { fileSystemId: 'fs-1', ...members } });

  /** The member, what it is the same as where it is absent, and another value. */
  const rows: readonly (readonly [string, (members: Members) => ComparableTaskDefinition, unknown, unknown])[] = [
    ['networkMode', request, 'bridge', 'host'],
    ['enableFaultInjection', request, false, true],
    ['cpu', container, 0, 256],
    ['essential', container, true, false],
    ['versionConsistency', container, 'enabled', 'disabled'],
    ['disableNetworking', container, false, true],
    ['privileged', container, false, true],
    ['readonlyRootFilesystem', container, false, true],
    ['interactive', container, false, true],
    ['pseudoTerminal', container, false, true],
    ['protocol', (m) => container({ portMappings: [{ containerPort: 80, ...m }] }), 'tcp', 'udp'],
    ['hostPort', port, 0, 80],
    ['hostPort', (m) => port(m, { networkMode: 'awsvpc' }), 80, 81],
    ['hostPort', (m) => port(m, { networkMode: 'host' }), 80, 81],
    ['interval', check, 30, 31],
    ['timeout', check, 5, 6],
    ['retries', check, 3, 4],
    ['restartAttemptPeriod', (m) => container({ restartPolicy: { enabled: true, ...m } }), 300, 60],
    ['readOnly', (m) => container({ mountPoints: [{ containerPath: '/data', ...m }] }), false, true],
    ['readOnly', (m) => container({ volumesFrom: [{ sourceContainer: 'init', ...m }] }), false, true],
    ['initProcessEnabled', linux, false, true],
    ['swappiness', (m) => linux({ maxSwap: 64, ...m }), 60, 0],
    ['containerPath', (m) => linux({ devices: [{ ...device, ...m }] }), '/dev/fuse', '/dev/fuse2'],
    ['type', (m) => request({ proxyConfiguration: { containerName: 'envoy', ...m } }), 'APPMESH', 'NEWER'],
    ['configuredAtLaunch', volume, false, true],
    ['autoprovision', (m) => volume({ dockerVolumeConfiguration: m }), false, true],
    ['rootDirectory', efs, '/', '/data'],
    ['transitEncryption', efs, 'DISABLED', 'ENABLED'],
    ['iam', (m) => efs({ authorizationConfig: { accessPointId: 'fsap-1', ...m } }), 'DISABLED', 'ENABLED'],
    ['rootDirectory', (m) => volume({ s3filesVolumeConfiguration: { fileSystemArn: 'arn:x', ...m } }), '/', '/data'],
  ];

  it.each(rows)('of %s is the same as its absence, and another value is one change', (member, of, value, other) => {
    const [absent, written, changed] = [of({}), of({ [member]: value }), of({ [member]: other })];
    expect(diffTaskDefinitions(absent, written)).toEqual([]);
    expect(diffTaskDefinitions(written, absent)).toEqual([]);
    const there = diffTaskDefinitions(absent, changed);
    expect(there).toMatchObject([{ kind: 'changed', before: value, after: other, sensitive: false }]);
    expect(there[0]?.path).toMatch(new RegExp(`(^|\\.)${member}$`));
    expect(diffTaskDefinitions(written, changed)).toEqual(there);
    expect(diffTaskDefinitions(changed, absent)).toMatchObject([{ kind: 'changed', before: other, after: value }]);
  });

  it('is in the table with a member that the API has, and is tried above', () => {
    const members = reachable(RegisterTaskDefinitionRequest).map(({ member }) => member);
    for (const table of [SERVER_DEFAULTS, MEANINGFUL_EMPTIES, ELEMENT_ORDER]) {
      expect(members).toEqual(expect.arrayContaining([...table.keys()]));
    }
    const tried = new Set(rows.map(([member]) => member));
    expect(
      [...SERVER_DEFAULTS.keys()].map((member) => member.split('.')[1]).filter((m) => !tried.has(m ?? '')),
    ).toEqual([]);
  });

  it('is also a host port of 0 with awsvpc', () => {
    const task = { networkMode: 'awsvpc' };
    expect(diffTaskDefinitions(port({ hostPort: 0 }, task), port({ hostPort: 80 }, task))).toEqual([]);
  });

  it('of the network mode is not bridge for Windows', () => {
    const windows = (members: Members) =>
      request({ runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' }, ...members });
    expect(lines(windows({}), windows({ networkMode: 'bridge' }))).toEqual(['+ networkMode: "bridge"']);
    expect(lines(request({}), windows({}))).toEqual([
      '+ runtimePlatform: {"operatingSystemFamily":"WINDOWS_SERVER_2022_CORE"}',
    ]);
  });

  it.each([
    [{}, {}],
    [{ hostPort: 80 }, { hostPort: 80 }],
    [{ hostPort: 0 }, { hostPort: 80 }],
  ])('of a host port moves with the network mode, without a change of its own: %j', (before, after) => {
    expect(lines(port(before), port(after, { networkMode: 'awsvpc' }))).toEqual(['~ networkMode: "bridge" → "awsvpc"']);
  });

  it.each(['startTimeout', 'stopTimeout', 'memory', 'memoryReservation', 'user'])(
    'is not known of %s: its absence is a change',
    (member) => {
      const value = member === 'user' ? 'nobody' : 30;
      const bare = { name: 'app', image: 'nginx' };
      const [without, with_] = [bare, { ...bare, [member]: value }].map((c) => request({ containerDefinitions: [c] }));
      const path = `containerDefinitions[app].${member}`;
      expect(diffTaskDefinitions(without as never, with_ as never)).toEqual([
        { kind: 'added', path, after: value, sensitive: false },
      ]);
      expect(diffTaskDefinitions(with_ as never, without as never)).toEqual([
        { kind: 'removed', path, before: value, sensitive: false },
      ]);
    },
  );

  it('is not a start period of 0, which asks for another attribute', () => {
    expect(lines(check({}), check({ startPeriod: 0 }))).toEqual([
      '+ containerDefinitions[app].healthCheck.startPeriod: 0',
    ]);
  });

  it('is what is empty, save what must be there, and the configuration that makes a volume one of Docker', () => {
    const empty = { command: [], secrets: [], dockerLabels: {}, linuxParameters: { devices: [], capabilities: {} } };
    expect(diffTaskDefinitions(container({}), container(empty))).toEqual([]);
    expect(diffTaskDefinitions(volume({}), volume({ host: {} }))).toEqual([]);
    expect(diffTaskDefinitions(request({}), request({ volumes: [], tags: [], placementConstraints: [] }))).toEqual([]);
    expect(lines(container({}), container({ healthCheck: { command: [] } }))).toHaveLength(1);
    expect(lines(volume({}), volume({ dockerVolumeConfiguration: {} }))).toEqual([
      '+ volumes[data].dockerVolumeConfiguration: {}',
    ]);
  });
});

describe("a task's size", () => {
  it.each([
    ['cpu', '1 vCPU', '1024'],
    ['cpu', '.25 vcpu', '256'],
    ['cpu', ' 0512 ', '512'],
    ['memory', '1GB', '1024'],
    ['memory', '0.5 gb', '512'],
  ])('in %s is the same as %s and as %s', (member, one, other) => {
    expect(diffTaskDefinitions(request({ [member]: one }), request({ [member]: other }))).toEqual([]);
  });

  it('is shown in CPU units and MiB', () => {
    expect(lines(request({ cpu: '1 vCPU', memory: '2GB' }), request({ cpu: '2 vCPU', memory: '4GB' }))).toEqual([
      '~ cpu: "1024" → "2048"',
      '~ memory: "2048" → "4096"',
    ]);
  });

  it('that is none, or too large to be exact, is compared as it is written', () => {
    const [one, other] = ['9007199254740993', '9007199254740992'];
    expect(lines(request({ cpu: one }), request({ cpu: other }))).toEqual([`~ cpu: "${one}" → "${other}"`]);
    expect(lines(request({ memory: '$MEMORY' }), request({ memory: '512' }))).toEqual(['~ memory: "$MEMORY" → "512"']);
  });
});

/** Every member below a codec, as `Structure.member`, with its own codec. */
function reachable(codec: AnyCodec, seen = new Set<AnyCodec>()): readonly { member: string; codec: AnyCodec }[] {
  const { shape } = codec;
  if (shape.kind === 'list') return reachable(shape.element, seen);
  if (shape.kind !== 'structure' || seen.has(codec)) return [];
  seen.add(codec);
  return Object.entries(shape.members).flatMap(([name, member]) => [
    { member: `${codec.name}.${name}`, codec: member.codec },
    ...reachable(member.codec, seen),
  ]);
}

describe('the order of a list', () => {
  it('is decided for every list of the API', () => {
    const lists = reachable(RegisterTaskDefinitionRequest).filter(({ codec }) => codec.shape.kind === 'list');
    expect([...ELEMENT_ORDER.keys()].sort()).toEqual(lists.map(({ member }) => member).sort());
  });

  const linux = (members: Members) => container({ linuxParameters: members });

  const ignored: readonly (readonly [string, (elements: unknown[]) => ComparableTaskDefinition, ...unknown[]])[] = [
    ['containers', (e) => request({ containerDefinitions: e }), APP, { ...APP, name: 'init' }],
    ['volumes', (e) => request({ volumes: e }), { name: 'a' }, { name: 'b' }],
    [
      'placement constraints',
      (e) => request({ placementConstraints: e }),
      { type: 'memberOf', expression: 'attribute:a == b' },
      { type: 'memberOf', expression: 'attribute:c == d' },
    ],
    ['compatibilities', (e) => request({ requiresCompatibilities: e }), 'EC2', 'FARGATE'],
    ['tags', (e) => request({ tags: e }), { key: 'a', value: '1' }, { key: 'b', value: '2' }],
    [
      'accelerators',
      (e) => request({ inferenceAccelerators: e }),
      { deviceName: 'a', deviceType: 'eia1.medium' },
      { deviceName: 'b', deviceType: 'eia1.medium' },
    ],
    [
      'properties of a proxy',
      (e) => request({ proxyConfiguration: { containerName: 'envoy', properties: e } }),
      { name: 'AppPorts', value: '80' },
      { name: 'IgnoredUID', value: '1337' },
    ],
    ['links', (e) => container({ links: e }), 'db:database', 'cache'],
    [
      'port mappings',
      (e) => container({ portMappings: e }),
      { containerPort: 80 },
      { containerPort: 80, protocol: 'udp' },
      { containerPort: 80, hostPort: 8080 },
      { containerPortRange: '8080-8090' },
    ],
    ['variables', (e) => container({ environment: e }), { name: 'A', value: '1' }, { name: 'B', value: '2' }],
    ['secrets', (e) => container({ secrets: e }), { name: 'A', valueFrom: '1' }, { name: 'B', valueFrom: '2' }],
    ['mount points', (e) => container({ mountPoints: e }), { containerPath: '/a' }, { containerPath: '/b' }],
    ['volumes from', (e) => container({ volumesFrom: e }), { sourceContainer: 'a' }, { sourceContainer: 'b' }],
    [
      'dependencies',
      (e) => container({ dependsOn: e }),
      { containerName: 'a', condition: 'START' },
      { containerName: 'b', condition: 'HEALTHY' },
    ],
    [
      'extra hosts',
      (e) => container({ extraHosts: e }),
      { hostname: 'a', ipAddress: '10.0.0.1' },
      { hostname: 'b', ipAddress: '10.0.0.2' },
    ],
    ['security options', (e) => container({ dockerSecurityOptions: e }), 'no-new-privileges', 'label:type:x'],
    [
      'ulimits',
      (e) => container({ ulimits: e }),
      { name: 'nofile', softLimit: 1, hardLimit: 2 },
      { name: 'core', softLimit: 1, hardLimit: 2 },
    ],
    ['sysctls', (e) => container({ systemControls: e }), { namespace: 'net.a' }, { namespace: 'net.b', value: '1' }],
    [
      'resource requirements',
      (e) => container({ resourceRequirements: e }),
      { type: 'InferenceAccelerator', value: 'a' },
      { type: 'InferenceAccelerator', value: 'b' },
      { type: 'GPU', value: '1' },
    ],
    ['credential specs', (e) => container({ credentialSpecs: e }), 'credentialspec:a', 'credentialspec:b'],
    ['exit codes', (e) => container({ restartPolicy: { enabled: true, ignoredExitCodes: e } }), 1, 2],
    ['added capabilities', (e) => linux({ capabilities: { add: e } }), 'NET_ADMIN', 'SYS_PTRACE'],
    ['dropped capabilities', (e) => linux({ capabilities: { drop: e } }), 'NET_ADMIN', 'SYS_PTRACE'],
    ['devices', (e) => linux({ devices: e }), { hostPath: '/dev/a' }, { hostPath: '/dev/b', containerPath: '/c' }],
    ['permissions', (e) => linux({ devices: [{ hostPath: '/dev/a', permissions: e }] }), 'read', 'write'],
    ['tmpfs', (e) => linux({ tmpfs: e }), { containerPath: '/a', size: 1 }, { containerPath: '/b', size: 2 }],
    [
      'secret options',
      (e) => container({ logConfiguration: { logDriver: 'splunk', secretOptions: e } }),
      { name: 'splunk-token', valueFrom: '1' },
      { name: 'splunk-url', valueFrom: '2' },
    ],
  ];

  for (const [what, of, ...elements] of ignored) {
    it(`does not matter for ${what}, and each element counts for itself`, () => {
      const whole = of(elements);
      expect(diffTaskDefinitions(whole, of([...elements].reverse()))).toEqual([]);
      for (const i of elements.keys()) {
        const fewer = of(elements.filter((_, j) => j !== i).reverse());
        expect(diffTaskDefinitions(whole, fewer)).toMatchObject([{ kind: 'removed' }]);
        expect(diffTaskDefinitions(fewer, whole)).toMatchObject([{ kind: 'added' }]);
      }
    });
  }

  const kept: readonly (readonly [string, (elements: string[]) => ComparableTaskDefinition])[] = [
    ['command', (e) => container({ command: e })],
    ['entryPoint', (e) => container({ entryPoint: e })],
    ['dnsServers', (e) => container({ dnsServers: e })],
    ['dnsSearchDomains', (e) => container({ dnsSearchDomains: e })],
    ['environmentFiles', (e) => container({ environmentFiles: e.map((value) => ({ value, type: 's3' })) })],
    ['healthCheck.command', (e) => container({ healthCheck: { command: e } })],
    [
      'linuxParameters.tmpfs[/a].mountOptions',
      (e) => linux({ tmpfs: [{ containerPath: '/a', size: 1, mountOptions: e }] }),
    ],
  ];

  it.each(kept)('matters for %s, which is compared as one value', (path, of) => {
    const changes = diffTaskDefinitions(of(['a', 'b', 'c']), of(['c', 'a', 'b']));
    expect(changes).toMatchObject([{ kind: 'changed', path: `containerDefinitions[app].${path}` }]);
    expect(diffTaskDefinitions(of(['a', 'b']), of(['a', 'b', 'b']))).toHaveLength(1);
    expect(diffTaskDefinitions(of(['a', 'b']), of(['a', 'b']))).toEqual([]);
  });

  it('is shown whole where it matters', () => {
    expect(lines(container({ command: ['serve', '--old'] }), container({ command: ['serve'] }))).toEqual([
      '~ containerDefinitions[app].command: ["serve","--old"] → ["serve"]',
    ]);
    expect(lines(container({}), container({ command: ['serve'] }))).toEqual([
      '+ containerDefinitions[app].command: ["serve"]',
    ]);
  });

  it('matters between elements of one key where the last one counts', () => {
    const environment = (...values: string[]) =>
      container({ environment: values.map((value) => ({ name: 'A', value })) });
    expect(lines(environment('1', '2'), environment('2', '1'))).toEqual([
      '~ containerDefinitions[app].environment[A].value: [redacted]',
      '~ containerDefinitions[app].environment[A#2].value: [redacted]',
    ]);
    expect(lines(environment('1', '2', '3'), environment('1', '3'))).toEqual([
      '- containerDefinitions[app].environment[A#2]: [redacted]',
    ]);
    expect(lines(environment('1'), environment('1', '1'))).toEqual([
      '+ containerDefinitions[app].environment[A#2]: [redacted]',
    ]);
  });
});

describe('a path', () => {
  it.each([
    ['containerDefinitions[app].portMappings[80/tcp].name', 'portMappings', { containerPort: 80 }, { name: 'web' }],
    [
      'containerDefinitions[app].portMappings[8080-8090/udp].name',
      'portMappings',
      { containerPortRange: '8080-8090', protocol: 'udp' },
      { name: 'web' },
    ],
    [
      'containerDefinitions[app].mountPoints[/var/lib/data].sourceVolume',
      'mountPoints',
      { containerPath: '/var/lib/data' },
      { sourceVolume: 'data' },
    ],
    [
      'containerDefinitions[app].mountPoints["C:\\\\data"].sourceVolume',
      'mountPoints',
      { containerPath: 'C:\\data' },
      { sourceVolume: 'data' },
    ],
    ['containerDefinitions[app].environment["A B"].value', 'environment', { name: 'A B' }, { value: '1' }],
    ['containerDefinitions[app].environment["0"].value', 'environment', { name: '0' }, { value: '1' }],
    ['containerDefinitions[app].environment["A#2"].value', 'environment', { name: 'A#2' }, { value: '1' }],
    ['containerDefinitions[app].environment["a]b"].value', 'environment', { name: 'a]b' }, { value: '1' }],
    ['containerDefinitions[app].environment[""].value', 'environment', { name: '' }, { value: '1' }],
  ])('%s names the element by its key', (path, list, element, more) => {
    const [before, after] = [element, { ...element, ...more }].map((one) => container({ [list]: [one] }));
    expect(diffTaskDefinitions(before as never, after as never)).toMatchObject([{ kind: 'added', path }]);
  });

  it('tells an element without a key by its index, the earlier one where there are two', () => {
    const before = container({ mountPoints: [{ containerPath: '/a' }, { sourceVolume: 'x' }] });
    const after = container({ mountPoints: [{ sourceVolume: 'y' }, { containerPath: '/a' }] });
    expect(lines(before, after)).toEqual(['~ containerDefinitions[app].mountPoints[1].sourceVolume: "x" → "y"']);
  });

  it('writes members of maps as JavaScript would', () => {
    const labels = (value: string) => container({ dockerLabels: { team: value, 'com.example.team': value } });
    expect(diffTaskDefinitions(labels('a'), labels('b')).map(({ path }) => path)).toEqual([
      'containerDefinitions[app].dockerLabels.team',
      'containerDefinitions[app].dockerLabels["com.example.team"]',
    ]);
  });
});

describe('another key', () => {
  it('is one change where nothing else is new', () => {
    const ports = (containerPort: number) => container({ portMappings: [{ containerPort, protocol: 'tcp' }] });
    expect(lines(ports(80), ports(8080))).toEqual([
      '~ containerDefinitions[app].portMappings[80/tcp].containerPort: 80 → 8080',
    ]);
    expect(lines(container({}), container({ name: 'web' }))).toEqual([
      '~ containerDefinitions[app].name: "app" → "web"',
    ]);
    expect(lines(container({ links: ['a', 'b'] }), container({ links: ['c', 'b'] }))).toEqual([
      '~ containerDefinitions[app].links[a]: "a" → "c"',
    ]);
  });

  it('of a variable shows its names, and its value no more than ever', () => {
    const environment = (name: string) => container({ environment: [{ name, value: 'x1' }] });
    expect(diffTaskDefinitions(environment('A'), environment('B'))).toEqual([
      {
        kind: 'changed',
        path: 'containerDefinitions[app].environment[A].name',
        before: 'A',
        after: 'B',
        sensitive: false,
      },
    ]);
  });

  it('is one element less and one more where something else is new, or where several have changed', () => {
    expect(lines(container({}), container({ name: 'web', image: 'httpd:2.4' }))).toEqual([
      '- containerDefinitions[app]: {"name":"app","image":"nginx:1.27","memory":512}',
      '+ containerDefinitions[web]: {"name":"web","image":"httpd:2.4","memory":512}',
    ]);
    expect(lines(container({ links: ['a', 'b'] }), container({ links: ['c', 'd'] }))).toEqual([
      '- containerDefinitions[app].links[a]: "a"',
      '- containerDefinitions[app].links[b]: "b"',
      '+ containerDefinitions[app].links[c]: "c"',
      '+ containerDefinitions[app].links[d]: "d"',
    ]);
  });
});

describe('tags', () => {
  const tagged = request({ tags: [{ key: 'team', value: 'payments' }] });

  it('are compared between requests, where absence means none', () => {
    expect(lines(request({}), tagged)).toEqual(['+ tags[team]: {"key":"team","value":"payments"}']);
  });

  it('are not compared with a described definition that comes without them', () => {
    expect(diffTaskDefinitions(described(request({})), tagged)).toEqual([]);
    expect(diffTaskDefinitions(tagged, described(request({})))).toEqual([]);
  });

  it('are compared with a described definition that has them', () => {
    expect(lines(described(tagged, true), request({}))).toEqual(['- tags[team]: {"key":"team","value":"payments"}']);
    expect(lines(described(request({}), true), tagged)).toEqual(['+ tags[team]: {"key":"team","value":"payments"}']);
  });
});

describe('what is sensitive', () => {
  const options = (value: string) => ({ logDriver: 'awslogs', options: { 'awslogs-group': value } });
  const fsx = (credentialsParameter: string) => ({
    fsxWindowsFileServerVolumeConfiguration: {
      fileSystemId: 'fs-1',
      rootDirectory: 'share',
      authorizationConfig: { credentialsParameter, domain: 'example.com' },
    },
  });

  it.each<readonly [string, (value: string) => ComparableTaskDefinition]>([
    ['containerDefinitions[app].environment[A].value', (v) => container({ environment: [{ name: 'A', value: v }] })],
    ['containerDefinitions[app].secrets[A].valueFrom', (v) => container({ secrets: [{ name: 'A', valueFrom: v }] })],
    ['containerDefinitions[app].dockerLabels.team', (v) => container({ dockerLabels: { team: v } })],
    [
      'containerDefinitions[app].logConfiguration.options["awslogs-group"]',
      (v) => container({ logConfiguration: options(v) }),
    ],
    [
      'containerDefinitions[app].logConfiguration.secretOptions[token].valueFrom',
      (v) => container({ logConfiguration: { logDriver: 'splunk', secretOptions: [{ name: 'token', valueFrom: v }] } }),
    ],
    [
      'containerDefinitions[app].firelensConfiguration.options.x',
      (v) => container({ firelensConfiguration: { type: 'fluentbit', options: { x: v } } }),
    ],
    [
      'containerDefinitions[app].repositoryCredentials.credentialsParameter',
      (v) => container({ repositoryCredentials: { credentialsParameter: v } }),
    ],
    [
      'proxyConfiguration.properties[AppPorts].value',
      (v) => request({ proxyConfiguration: { containerName: 'envoy', properties: [{ name: 'AppPorts', value: v }] } }),
    ],
    [
      'volumes[data].dockerVolumeConfiguration.driverOpts.o',
      (v) => volume({ dockerVolumeConfiguration: { driverOpts: { o: v } } }),
    ],
    [
      'volumes[data].fsxWindowsFileServerVolumeConfiguration.authorizationConfig.credentialsParameter',
      (v) => volume(fsx(v)),
    ],
    ['containerDefinitions[app].memberOfTheFuture', (v) => container({ memberOfTheFuture: v })],
  ])('at %s is one change, and is not shown', (path, of) => {
    const changes = diffTaskDefinitions(of('hunter1'), of('hunter2'));
    expect(changes).toEqual([
      { kind: 'changed', path, before: '[redacted]', after: '[redacted]', sensitive: true },
    ] satisfies Change[]);
    expect(formatChanges(changes)).toBe(`~ ${path}: [redacted]`);
    expect(JSON.stringify(diffTaskDefinitions(of('hunter1'), request({})))).not.toContain('hunter');
  });

  it('is left out of a container that is added, whose change says so', () => {
    const sidecar = {
      ...APP,
      name: 'sidecar',
      environment: [{ name: 'A', value: 'hunter2' }],
      logConfiguration: options('hunter3'),
    };
    expect(diffTaskDefinitions(request({}), request({ containerDefinitions: [APP, sidecar] }))).toEqual([
      {
        kind: 'added',
        path: 'containerDefinitions[sidecar]',
        after: {
          ...APP,
          name: 'sidecar',
          environment: '[redacted]',
          logConfiguration: { logDriver: 'awslogs', options: '[redacted]' },
        },
        sensitive: true,
      },
    ]);
  });
});

describe('members newer than this package', () => {
  const newer = (value: unknown) => container({ memberOfTheFuture: value });

  it('are compared as data, whatever the order of their members', () => {
    expect(diffTaskDefinitions(newer({ a: 1, b: [2] }), newer({ b: [2], a: 1 }))).toEqual([]);
    expect(lines(newer({ a: 1 }), newer({ a: 2 }))).toEqual([
      '~ containerDefinitions[app].memberOfTheFuture: [redacted]',
    ]);
    expect(lines(newer(null), newer(new Date(0)))).toEqual([
      '+ containerDefinitions[app].memberOfTheFuture: [redacted]',
    ]);
    expect(diffTaskDefinitions(newer([]), container({}))).toEqual([]);
  });

  it('may have names that every object answers to', () => {
    const named = (value: number) => container(JSON.parse(`{"toString":${value},"__proto__":${value}}`));
    expect(lines(container({}), named(1))).toEqual([
      '+ containerDefinitions[app].toString: [redacted]',
      '+ containerDefinitions[app].__proto__: [redacted]',
    ]);
    expect(lines(named(1), named(2))).toHaveLength(2);
    const labels = JSON.parse('{"toString":"a","__proto__":"b"}');
    expect(lines(container({}), container({ dockerLabels: labels }))).toHaveLength(2);
  });

  it('may be anything that JSON cannot write', () => {
    const cyclic: Record<string, unknown> = {};
    cyclic.self = cyclic;
    for (const value of [cyclic, 10n, () => 1, Symbol('x'), throwingProxy()]) {
      const definition = { family: 'web', containerDefinitions: [{ ...APP, memberOfTheFuture: value }] };
      expect(diffTaskDefinitions(definition, definition)).toEqual([]);
      expect(diffTaskDefinitions(definition, container({})).length).toBeLessThanOrEqual(1);
    }
  });

  it('are absent where they cannot be read', () => {
    const throwing = Object.defineProperty({ ...APP }, 'memberOfTheFuture', {
      enumerable: true,
      get: () => {
        throw new Error('not to be read');
      },
    });
    const definition = { family: 'web', containerDefinitions: [throwing] };
    expect(RegisterTaskDefinitionRequest.is(definition)).toBe(true);
    expect(diffTaskDefinitions(definition, container({}))).toEqual([]);
  });
});

describe('the text', () => {
  it('is empty without a change', () => {
    expect(formatChanges([])).toBe('');
  });

  it('has one line a change, whatever is in it', () => {
    const before = container({ user: 'a', hostname: 'h' }, { family: 'web' });
    const after = container({ user: 'b\n\u2028\u202e\u0085\u001b[31m', workingDirectory: '/' }, { family: 'web' });
    expect(lines(before, after)).toEqual([
      '- containerDefinitions[app].hostname: "h"',
      '~ containerDefinitions[app].user: "a" → "b\\n\\u{2028}\\u{202e}\\u{85}\\u001b[31m"',
      '+ containerDefinitions[app].workingDirectory: "/"',
    ]);
    const key = (name: string) => container({ environment: [{ name, value: '1' }] });
    expect(lines(container({}), key('a\nb\u2028'))).toEqual([
      '+ containerDefinitions[app].environment["a\\nb\\u{2028}"]: [redacted]',
    ]);
  });

  it('tells what is hidden from a value that says so', () => {
    expect(lines(container({ user: '[redacted]' }), container({ user: 'a' }))).toEqual([
      '~ containerDefinitions[app].user: "[redacted]" → "a"',
    ]);
  });
});
