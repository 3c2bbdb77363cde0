import { describe, expect, it } from 'vitest';
import { makeEcs } from '../../src/client/ecs.js';
import { RegisterTaskDefinitionRequest } from '../../src/model/task-definition/register-task-definition.js';
import { TaskDefinition } from '../../src/model/task-definition/task-definition.js';
import { newerMembers } from '../../src/task-definition/newer-members.js';
import { registrable } from '../../src/task-definition/registrable.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { endlessList, HOSTILE, hostileValues, revoked, throwingProxy } from '../support/hostile-values.js';
import { emptyEcs } from '../support/local-ecs.js';
import { leftOf, rightOf } from '../support/sides.js';
import { within } from '../support/time-limit.js';

type Members = Readonly<Record<string, unknown>>;

const APP = { name: 'app', image: 'nginx:1.27', memory: 128 };
const WEB = { family: 'web', containerDefinitions: [APP] };

/** What ECS says of a revision and does not take. */
const EXTRAS = {
  taskDefinitionArn: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:7',
  revision: 7,
  status: 'INACTIVE',
  requiresAttributes: [{ name: 'ecs.capability.task-eni' }],
  compatibilities: ['EC2', 'FARGATE'],
  registeredAt: '2026-11-23T12:00:00.123000+01:00',
  registeredBy: 'arn:aws:iam::123456789012:root',
  deregisteredAt: '2026-11-23T13:00:00+01:00',
  deleteRequestedAt: '2026-11-23T14:00:00+01:00',
};

const accepted = (described: unknown) => rightOf(registrable(deepFreeze(described)));
const container = (members: Members) => ({ family: 'web', containerDefinitions: [{ ...APP, ...members }] });
const pathsOf = (described: unknown) => leftOf(registrable(described)).map(({ path }) => path);
const problemsOf = (described: unknown) =>
  leftOf(registrable(deepFreeze(described))).map(({ path, code, received }) => [path, code, received]);

describe('registrable', () => {
  it("takes the SDK's own output, and gives what can be registered with it", async () => {
    const { ecs } = await emptyEcs();
    const tags = [{ key: 'team', value: 'payments' }];
    await ecs.registerTaskDefinition({ ...WEB, cpu: '1 vCPU', tags });
    const output = await ecs.describeTaskDefinition({ taskDefinition: 'web', include: ['TAGS'] });
    const input = rightOf(registrable(output));
    expect(input).toEqual({
      family: 'web',
      cpu: output.taskDefinition?.cpu,
      containerDefinitions: output.taskDefinition?.containerDefinitions,
      volumes: [],
      placementConstraints: [],
      tags,
    });
    const { taskDefinition } = rightOf(await makeEcs(ecs).registerTaskDefinition(input)());
    expect(taskDefinition).toMatchObject({ revision: 2, cpu: output.taskDefinition?.cpu });
  });

  it('takes what the AWS CLI prints, where null stands for absence', () => {
    expect(
      accepted({
        taskDefinition: {
          ...EXTRAS,
          family: 'web',
          containerDefinitions: [
            {
              ...APP,
              cpu: 0,
              user: null,
              links: null,
              portMappings: [{ containerPort: 80, hostPort: 0, protocol: 'tcp', name: null }],
              environment: [],
              healthCheck: { command: ['CMD', 'true'], interval: null },
              logConfiguration: { logDriver: 'syslog', options: { tag: 'web', 'syslog-facility': null } },
              linuxParameters: { capabilities: { add: null, drop: ['ALL'] }, devices: null },
            },
          ],
          volumes: [{ name: 'data', host: { sourcePath: null } }],
          taskRoleArn: null,
          runtimePlatform: null,
          deregisteredAt: null,
          memberOfTheFuture: null,
        },
        tags: [{ key: 'team', value: null }],
      }),
    ).toStrictEqual({
      family: 'web',
      containerDefinitions: [
        {
          ...APP,
          cpu: 0,
          portMappings: [{ containerPort: 80, hostPort: 0, protocol: 'tcp' }],
          environment: [],
          healthCheck: { command: ['CMD', 'true'] },
          logConfiguration: { logDriver: 'syslog', options: { tag: 'web' } },
          linuxParameters: { capabilities: { drop: ['ALL'] } },
        },
      ],
      volumes: [{ name: 'data', host: {} }],
      tags: [{ key: 'team' }],
    });
  });

  it('takes the task definition alone', () => {
    expect(accepted({ ...EXTRAS, ...WEB })).toStrictEqual(WEB);
  });

  it.each([
    ['1 vCPU', '2GB'],
    ['.25 vcpu', '0.5 gb'],
    ['1024', '2048'],
  ])('takes a definition file with the sizes %s and %s, and leaves them as they are', (cpu, memory) => {
    const file = { ...WEB, requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc', cpu, memory };
    expect(accepted(file)).toStrictEqual(file);
    expect(accepted({ ...file, ...EXTRAS })).toStrictEqual(file);
    expect(accepted({ taskDefinition: file, tags: null })).toStrictEqual(file);
  });

  it('leaves out exactly what ECS says of a revision and does not take', () => {
    const shapes = [TaskDefinition.shape, RegisterTaskDefinitionRequest.shape];
    const [answered = {}, taken = {}] = shapes.map((shape) => (shape.kind === 'structure' ? shape.members : {}));
    expect(Object.keys(EXTRAS).sort()).toEqual(
      Object.keys(answered)
        .filter((key) => !(key in taken))
        .sort(),
    );
  });

  it('leaves such names alone where they are names of something else', () => {
    const definition = container({ dockerLabels: { status: 'ACTIVE', revision: '7' }, registeredBy: 'us' });
    expect(accepted(definition)).toStrictEqual(definition);
  });

  it('keeps empty lists, maps and texts, zero and false', () => {
    const definition = {
      ...container({
        cpu: 0,
        essential: false,
        hostname: '',
        command: [],
        entryPoint: [''],
        environment: [{ name: 'EMPTY', value: '' }],
        dockerLabels: {},
        linuxParameters: {},
        portMappings: [{ containerPort: 0, hostPort: 0 }],
      }),
      volumes: [{ name: 'data', host: {} }],
      placementConstraints: [],
      requiresCompatibilities: [],
      enableFaultInjection: false,
      tags: [],
    };
    expect(accepted(definition)).toStrictEqual(definition);
  });

  it('keeps members and enumeration values that are newer than this package, as they are', () => {
    const definition = {
      ...container({ gpuSlices: 2, logConfiguration: { logDriver: 'telepathy', brain: { left: null } } }),
      networkMode: 'quantum',
      sandbox: { levels: [null, 0], of: '' },
    };
    expect(accepted({ taskDefinition: { ...EXTRAS, ...definition } })).toStrictEqual(definition);
  });

  it('keeps entries of maps whatever their names', () => {
    const labels = JSON.parse('{"__proto__":"a","constructor":"b","toString":null}');
    const { containerDefinitions } = accepted(container({ dockerLabels: labels }));
    expect(JSON.stringify(containerDefinitions[0]?.dockerLabels)).toBe('{"__proto__":"a","constructor":"b"}');
  });

  it('reads members that a class defines', () => {
    class Described {
      get family() {
        return 'web';
      }
      get containerDefinitions() {
        return [APP];
      }
      get revision() {
        return 7;
      }
    }
    expect(rightOf(registrable(new Described()))).toStrictEqual(WEB);
  });
});

describe('the tags of what is registrable', () => {
  const tag = (key: string) => ({ key, value: 'x' });

  it('are those beside the task definition, which come before those in it', () => {
    expect(accepted({ taskDefinition: WEB, tags: [tag('a')] })).toStrictEqual({ ...WEB, tags: [tag('a')] });
    expect(accepted({ taskDefinition: { ...WEB, tags: [tag('b')] }, tags: [] }).tags).toStrictEqual([tag('b')]);
    expect(accepted({ taskDefinition: { ...WEB, tags: [tag('b')] }, tags: [tag('a')] }).tags).toStrictEqual([
      tag('a'),
      tag('b'),
    ]);
  });

  it('are not those that AWS sets itself', () => {
    const tags = [tag('aws:cloudformation:stack-name'), tag('a'), tag('AWS:b'), tag('aws-like'), { value: 'aws:' }];
    const left = [tag('a'), tag('aws-like'), { value: 'aws:' }];
    expect(accepted({ taskDefinition: WEB, tags })).toStrictEqual({ ...WEB, tags: left });
    expect(accepted({ ...WEB, tags })).toStrictEqual({ ...WEB, tags: left });
    expect(accepted({ ...WEB, tags: [tag('aws:a')] })).toStrictEqual({ ...WEB, tags: [] });
  });

  it('count up to fifty without those of AWS', () => {
    const tags = Array.from({ length: 51 }, (_, i) => tag(i === 0 ? 'aws:a' : `k${i}`));
    expect(accepted({ taskDefinition: WEB, tags }).tags).toHaveLength(50);
    expect(problemsOf({ taskDefinition: WEB, tags: [...tags, tag('b')] })).toEqual([
      ['tags', 'out-of-range', '51 elements'],
    ]);
  });

  it('are refused where they were given', () => {
    const wrong = [tag('aws:a'), tag('a'), { key: 'k', value: 5 }, null];
    const received = [
      ['[2].value', 'wrong-type', '5 (a number)'],
      ['[3]', 'wrong-type', 'null'],
    ];
    const at = (place: string) => received.map(([path, ...rest]) => [`${place}${path}`, ...rest]);
    expect(problemsOf({ ...WEB, tags: wrong })).toEqual(at('tags'));
    expect(problemsOf({ taskDefinition: WEB, tags: wrong })).toEqual(at('tags'));
    expect(problemsOf({ taskDefinition: { ...WEB, tags: wrong } })).toEqual(at('taskDefinition.tags'));
    expect(problemsOf({ taskDefinition: { ...WEB, tags: wrong }, tags: wrong })).toEqual([
      ...at('tags'),
      ...at('taskDefinition.tags'),
    ]);
  });

  it('are a list', () => {
    expect(problemsOf({ taskDefinition: WEB, tags: 'a' })).toEqual([['tags', 'wrong-type', 'a string']]);
    expect(problemsOf({ taskDefinition: { ...WEB, tags: {} }, tags: [] })).toEqual([
      ['taskDefinition.tags', 'wrong-type', 'an object'],
    ]);
    expect(pathsOf({ ...WEB, tags: new Array(2) })).toEqual(['tags[0]', 'tags[1]']);
  });
});

describe('what is not registrable', () => {
  it('is refused with everything that is wrong, at its place in what was given', () => {
    const wrong = {
      ...EXTRAS,
      family: 'w eb',
      containerDefinitions: [{ ...APP, cpu: '256', memory: -1 }, { image: 'nginx' }, null],
      cpu: 256,
      volumes: [{ name: 5 }],
    };
    const paths = [
      'family',
      'containerDefinitions[0].cpu',
      'containerDefinitions[0].memory',
      'containerDefinitions[1].name',
      'containerDefinitions[2]',
      'volumes[0].name',
      'cpu',
    ];
    expect(pathsOf(wrong)).toEqual(paths);
    expect(pathsOf({ taskDefinition: wrong, tags: [5] })).toEqual([
      ...paths.map((path) => `taskDefinition.${path}`),
      'tags[0]',
    ]);
  });

  it('may have null in a list, or for what is required', () => {
    expect(
      problemsOf({
        family: null,
        containerDefinitions: [
          { ...APP, command: ['a', null], healthCheck: { command: null }, secrets: [{ name: 'a', valueFrom: null }] },
        ],
      }),
    ).toEqual([
      ['family', 'wrong-type', 'null'],
      ['containerDefinitions[0].command[1]', 'wrong-type', 'null'],
      ['containerDefinitions[0].secrets[0].valueFrom', 'wrong-type', 'null'],
      ['containerDefinitions[0].healthCheck.command', 'wrong-type', 'null'],
    ]);
  });

  it.each<readonly [unknown, readonly (readonly string[])[]]>([
    [undefined, [['', 'missing', 'nothing']]],
    [null, [['', 'wrong-type', 'null']]],
    ['web:7', [['', 'wrong-type', 'a string']]],
    [[WEB], [['', 'wrong-type', 'a list']]],
    [{ taskDefinition: 'web:7' }, [['taskDefinition', 'wrong-type', 'a string']]],
    [{ taskDefinition: [] }, [['taskDefinition', 'wrong-type', 'a list']]],
  ])('is %j', (described, problems) => {
    expect(problemsOf(described)).toEqual(problems);
  });

  it.each([{}, { taskDefinition: null, tags: null }, { taskDefinition: undefined }, { services: [] }])(
    'is %j, which has no task definition',
    (described) => {
      expect(pathsOf(described)).toEqual(['family', 'containerDefinitions']);
    },
  );

  it('never has its secrets shown', () => {
    const secret = 'hunter2';
    const wrong = container({
      memory: 'much',
      environment: [{ name: 'A', value: [secret] }, { name: 'B', value: { secret } }, secret, { [secret]: null }],
      secrets: [{ name: 'C', valueFrom: { secret } }, secret],
      dockerLabels: { a: [secret] },
      repositoryCredentials: { credentialsParameter: [secret] },
      logConfiguration: { logDriver: 'splunk', options: { 'splunk-token': [secret] }, secretOptions: secret },
    });
    const issues = leftOf(registrable({ taskDefinition: wrong }));
    expect(issues.length).toBeGreaterThan(7);
    expect(JSON.stringify(issues)).not.toContain(secret);
  });

  it.each(HOSTILE)('is %s, which is never thrown at the caller', (name) => {
    const refused = (described: unknown) => within(5_000, () => leftOf(registrable(described)));
    expect(refused(hostileValues[name]())).not.toEqual([]);
    expect(refused({ ...WEB, containerDefinitions: hostileValues[name]() })).not.toEqual([]);
    expect(refused({ taskDefinition: { ...WEB, containerDefinitions: [hostileValues[name]()] } })).not.toEqual([]);
    expect(refused({ ...container({ memory: hostileValues[name]() }) })).not.toEqual([]);
    expect(refused({ taskDefinition: WEB, tags: [{ key: hostileValues[name](), value: 5 }] })).not.toEqual([]);
  });

  it('says where reading it throws', () => {
    const unreadable = (described: unknown) =>
      leftOf(registrable(described)).map(({ path, code }) => (code === 'unreadable' ? path : code));
    const throws = {
      enumerable: true,
      get() {
        throw new Error('this value does not want to be read');
      },
    };
    expect(unreadable(Object.defineProperty({ ...WEB }, 'family', throws))).toEqual(['family']);
    expect(unreadable({ taskDefinition: revoked({}) })).toEqual(['taskDefinition']);
    expect(unreadable(container({ environment: revoked([]) }))).toEqual(['containerDefinitions[0].environment']);
    expect(unreadable({ taskDefinition: WEB, tags: revoked([]) })).toEqual(['']);
    expect(unreadable(throwingProxy())).toEqual(['']);
  });

  it('is what could be read only the second time', () => {
    let reads = 0;
    const family = () => {
      reads += 1;
      if (reads === 1) throw new Error('not yet');
      return 'web';
    };
    const shy = Object.defineProperty({ ...EXTRAS, ...WEB }, 'family', { enumerable: true, get: family });
    expect(leftOf(registrable(shy)).map(({ path, code }) => [path, code])).toEqual([['', 'unreadable']]);
  });

  it('is a list with more holes than can be counted', () => {
    const firstOf = (described: unknown) => within(5_000, () => pathsOf(described)).slice(0, 2);
    expect(firstOf({ ...WEB, containerDefinitions: endlessList() })).toEqual([
      'containerDefinitions',
      'containerDefinitions[0]',
    ]);
    expect(firstOf({ taskDefinition: WEB, tags: endlessList() })).toEqual(['tags', 'tags[0]']);
  });
});

describe('newerMembers', () => {
  it('lists the members that an SDK of this age would not send, wherever they are', () => {
    const input = accepted({
      ...container({ gpuSlices: 'hunter2', linuxParameters: { devices: [{ hostPath: '/dev/a', 'a b': 1 }] } }),
      networkMode: 'quantum',
      sandbox: {},
      tags: [{ key: 'a', colour: 'red' }],
    });
    expect(newerMembers(input)).toEqual([
      {
        kind: 'member',
        path: 'containerDefinitions[0].linuxParameters.devices[0]["a b"]',
        codec: 'Device',
      },
      { kind: 'member', path: 'containerDefinitions[0].gpuSlices', codec: 'ContainerDefinition' },
      { kind: 'member', path: 'tags[0].colour', codec: 'Tag' },
      { kind: 'member', path: 'sandbox', codec: 'RegisterTaskDefinitionRequest' },
    ]);
  });

  it('lists nothing where everything is known', () => {
    expect(newerMembers(accepted({ ...EXTRAS, ...container({ dockerLabels: { anything: 'goes' } }) }))).toEqual([]);
  });
});
