import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/codec/index.js';
import { RegisterTaskDefinitionRequest } from '../../src/model/task-definition/register-task-definition.js';
import { checkTaskDefinition } from '../../src/task-definition/check-task-definition.js';
import { taskDefinitionRules } from '../../src/task-definition/rules/index.js';
import { valid } from '../support/arbitrary.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { endlessList, HOSTILE, hostileValues, throwingProxy } from '../support/hostile-values.js';
import { leadsSomewhere } from '../support/leads-somewhere.js';
import { mutated } from '../support/near-miss.js';
import { placesIn, withValueAt } from '../support/places.js';
import { within } from '../support/time-limit.js';
import { APP, ec2, fargate, HEALTHY, type Members, SIDE } from './definitions.js';
import { goodDefinitions } from './good-definitions.js';

const rulesIn = (definition: unknown) => checkTaskDefinition(definition).map(({ rule }) => rule);

const ids = taskDefinitionRules.map(({ id }) => id);

describe('a definition that ECS takes', () => {
  it.each(goodDefinitions)('has no errors: $name', ({ definition, warnings }) => {
    const issues = checkTaskDefinition(deepFreeze(definition));
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(issues.map(({ rule }) => rule)).toEqual(warnings);
  });
});

/** Wrong in eight ways that ECS would tell one after the other. */
const eightfold = {
  family: 'web',
  requiresCompatibilities: ['FARGATE'],
  cpu: '256',
  memory: '8GB',
  containerDefinitions: [
    {
      ...APP,
      memory: 9000,
      privileged: true,
      dependsOn: [{ containerName: 'databse', condition: 'START' }],
      mountPoints: [{ sourceVolume: 'data', containerPath: '/data' }],
      ...HEALTHY,
    },
    {
      ...APP,
      name: 'database',
      secrets: [{ name: 'A', valueFrom: 'a' }],
      logConfiguration: { logDriver: 'syslog' },
    },
  ],
};

describe('a definition that is wrong in many ways', () => {
  it('is told all of them at once, in the order of their places', () => {
    expect(checkTaskDefinition(eightfold).map(({ rule, path }) => [path, rule])).toEqual([
      ['containerDefinitions[0].dependsOn[0].containerName', 'depends-on-container'],
      ['containerDefinitions[0].memory', 'container-memory-within-task'],
      ['containerDefinitions[0].mountPoints[0].sourceVolume', 'mount-point-volume'],
      ['containerDefinitions[0].privileged', 'fargate-privileged'],
      ['containerDefinitions[1].logConfiguration.logDriver', 'fargate-log-driver'],
      ['containerDefinitions[1].secrets', 'secrets-execution-role'],
      ['memory', 'fargate-size'],
      ['networkMode', 'fargate-network-mode'],
    ]);
  });

  it('is told what the codec says of its members among the rest', () => {
    const definition = { ...eightfold, containerDefinitions: [...eightfold.containerDefinitions, { name: 'w eb' }] };
    expect(checkTaskDefinition(definition).map(({ rule, path }) => [path, rule])).toEqual([
      ['containerDefinitions[0].memory', 'container-memory-within-task'],
      ['containerDefinitions[0].mountPoints[0].sourceVolume', 'mount-point-volume'],
      ['containerDefinitions[0].privileged', 'fargate-privileged'],
      ['containerDefinitions[1].logConfiguration.logDriver', 'fargate-log-driver'],
      ['containerDefinitions[1].secrets', 'secrets-execution-role'],
      ['containerDefinitions[2].name', 'ContainerName'],
      ['memory', 'fargate-size'],
      ['networkMode', 'fargate-network-mode'],
    ]);
  });

  it('lists the elements of a list by their numbers, a whole before its parts, and errors before warnings', () => {
    const container = { ...APP, memory: 64, image: 'web' };
    const definition = ec2(
      {},
      { containerDefinitions: Array.from({ length: 11 }, (_, i) => ({ ...container, name: `c${i}` })) },
    );
    expect(checkTaskDefinition(definition).map(({ path }) => path)).toEqual([
      'containerDefinitions',
      ...Array.from({ length: 11 }, (_, i) => `containerDefinitions[${i}].image`),
    ]);
    const secret = ec2({
      environment: [
        { name: 'TOKEN', value: 5 },
        { name: 'TOKEN', value: 'x' },
      ],
    });
    expect(checkTaskDefinition(secret).map(({ path, severity }) => `${severity} ${path}`)).toEqual([
      'error containerDefinitions[1].environment[0].value',
      'warning containerDefinitions[1].environment[1].name',
      'warning containerDefinitions[1].environment[1].value',
    ]);
  });

  it('is told of each place where one rule is broken', () => {
    const definition = ec2({
      environment: [{ name: 'A_TOKEN', value: 'a' }, { name: 'B' }, { name: 'B_TOKEN', value: 'b' }],
    });
    expect(checkTaskDefinition(definition).map(({ path }) => path)).toEqual([
      'containerDefinitions[1].environment[0].value',
      'containerDefinitions[1].environment[2].value',
    ]);
  });
});

describe('the text of an issue', () => {
  const hintOf = (definition: unknown) => checkTaskDefinition(definition).map(({ message, hint }) => [message, hint]);

  it('names the sizes of Fargate that are nearest', () => {
    const message = (memory: string) => hintOf(fargate({}, { cpu: '1 vCPU', memory }));
    expect(message('1GB')).toEqual([
      [
        'Expected a size of Fargate, got 1024 CPU units with 1024 MiB',
        'Take 512 CPU units with 1024 MiB, or 1024 CPU units with 2048 MiB.',
      ],
    ]);
    expect(message('9.GB')).toEqual([
      [
        'Expected a size of Fargate, got 1024 CPU units with 9216 MiB',
        'Take 1024 CPU units with 8192 MiB, or 2048 CPU units with 9216 MiB.',
      ],
    ]);
  });

  it('tells what a misspelt name was probably meant to be', () => {
    expect(hintOf(ec2({ dependsOn: [{ containerName: 'sid', condition: 'START' }] }))).toEqual([
      ['Expected a container of this task definition, got "sid"', 'Did you mean side?'],
    ]);
    expect(
      hintOf(
        ec2({
          logConfiguration: {
            logDriver: 'awslogs',
            options: { 'awslogs-group': 'a', 'awslogs-region': 'b', 'aws-logs-stream-prefix': 'c' },
          },
        }),
      ),
    ).toEqual([
      ['Expected an option of the awslogs driver, got "aws-logs-stream-prefix"', 'Did you mean awslogs-stream-prefix?'],
    ]);
  });

  it('shows the way of a cycle, whatever makes it', () => {
    const container = (name: string, members: Members) => ({ ...APP, name, memory: 64, ...members });
    const definition = ec2(
      {},
      {
        containerDefinitions: [
          container('outside', { dependsOn: [{ containerName: 'a', condition: 'START' }] }),
          container('a', { links: ['b'] }),
          container('b', { dependsOn: [{ containerName: 'c', condition: 'START' }] }),
          container('c', { volumesFrom: [{ sourceContainer: 'a' }, { sourceContainer: 'outside' }] }),
        ],
      },
    );
    expect(checkTaskDefinition(definition).map(({ path, message }) => [path, message])).toEqual([
      [
        'containerDefinitions[3].volumesFrom[0].sourceContainer',
        'Expected no way back to the container itself, got a → b → c → a',
      ],
      [
        'containerDefinitions[3].volumesFrom[1].sourceContainer',
        'Expected no way back to the container itself, got outside → a → b → c → outside',
      ],
    ]);
  });

  it('says what few CPU units come to, by the version of the agent', () => {
    const received = (cpu: number | undefined, agentVersion: string) =>
      checkTaskDefinition(ec2({}, { containerDefinitions: [{ ...SIDE, cpu }] }), { agentVersion }).map(
        (issue) => issue.received,
      );
    expect(received(undefined, '1.1.0')).toEqual(['nothing, which comes to 1024 shares']);
    expect(received(0, '1.1.0')).toEqual(['0, which comes to 1024 shares']);
    expect(received(1, '1.1.0')).toEqual(['1, which comes to 2 shares']);
    expect(received(2, '1.1.0')).toEqual([]);
    expect(received(undefined, '1.2.0')).toEqual([]);
    expect(received(0, '1.2.0')).toEqual([]);
    expect(received(1, '1.86.2')).toEqual(['1, which comes to 2 shares']);
  });
});

describe('a definition with a part that is not sound', () => {
  it('is told of that part by the codec alone, and of the others by the rules', () => {
    const definition = {
      ...eightfold,
      memory: 8192,
      containerDefinitions: [
        { ...eightfold.containerDefinitions[0], privileged: 'yes' },
        eightfold.containerDefinitions[1],
      ],
    };
    expect(checkTaskDefinition(definition).map(({ rule, path, code }) => [path, rule ?? code])).toEqual([
      ['containerDefinitions[0].dependsOn[0].containerName', 'depends-on-container'],
      ['containerDefinitions[0].mountPoints[0].sourceVolume', 'mount-point-volume'],
      ['containerDefinitions[0].privileged', 'wrong-type'],
      ['containerDefinitions[1].logConfiguration.logDriver', 'fargate-log-driver'],
      ['containerDefinitions[1].secrets', 'secrets-execution-role'],
      ['memory', 'wrong-type'],
      ['networkMode', 'fargate-network-mode'],
    ]);
  });

  it('is not said to lack what it has in a form that is wrong', () => {
    expect(
      checkTaskDefinition(fargate({}, { cpu: 256, memory: null, networkMode: 'vpc' })).map(({ code }) => code),
    ).toEqual(['wrong-type', 'wrong-type', 'unknown-value']);
    expect(rulesIn(ec2({ memory: '128' }))).toEqual([undefined]);
    expect(rulesIn(ec2({ healthCheck: 'curl', portMappings: [{ containerPort: 80 }] }))).toEqual([undefined]);
  });

  it('does not make names unknown that might be those of a broken container', () => {
    const definition = ec2(
      { dependsOn: [{ containerName: 'db', condition: 'START' }] },
      {
        containerDefinitions: [
          { ...SIDE, name: 5 },
          { ...APP, memory: 64, dependsOn: [{ containerName: 'db', condition: 'START' }] },
        ],
      },
    );
    expect(checkTaskDefinition(definition).map(({ path }) => path)).toEqual(['containerDefinitions[0].name']);
  });

  it('is checked by rules although members do not go together, or are unknown', () => {
    const definition = ec2({ memory: 64, memoryReservation: 65, privilegd: true, links: ['db'] });
    expect(rulesIn(definition)).toEqual(['links-container', 'memory-reservation-within-memory', undefined]);
  });

  it('is told what the codec says alone where it is no object at all', () => {
    for (const u of [undefined, null, 'web', 5, Symbol('web')]) {
      expect(checkTaskDefinition(u)).toEqual(check(RegisterTaskDefinitionRequest, u));
      expect(checkTaskDefinition(u)).toHaveLength(1);
    }
  });

  it('is told where a list of containers belongs', () => {
    const hint = 'A list of containers belongs in containerDefinitions.';
    for (const list of [[], [{ name: 'app', image: 'app:1' }]]) {
      const codec = check(RegisterTaskDefinitionRequest, list);
      expect(checkTaskDefinition(list)).toEqual(codec.map((issue) => ({ ...issue, hint })));
    }
  });

  it('is told how to make a request of what ECS described', () => {
    const described = { ...ec2(), revision: 7, taskDefinition: {}, revison: 7 };
    const hints = checkTaskDefinition(described).map(({ path, hint }) => [path, hint?.includes('registrable')]);
    expect(hints).toEqual([
      ['revision', true],
      ['revison', false],
      ['taskDefinition', true],
    ]);
  });

  it('is told what the codec says alone where that is too much already', () => {
    const definition = fargate(
      {},
      { containerDefinitions: Array.from({ length: 600 }, () => ({ name: 1, image: 1 })) },
    );
    const issues = checkTaskDefinition(definition);
    expect(issues).toHaveLength(1001);
    expect(issues.filter(({ rule }) => rule !== undefined && ids.includes(rule))).toEqual([]);
  });
});

describe('a rule that is switched off', () => {
  it('says nothing, be it one of the whole definition or of the codec', () => {
    expect(rulesIn(eightfold)).toContain('fargate-size');
    const left = checkTaskDefinition(eightfold, { disable: ['fargate-size', 'mount-point-volume'] });
    expect(left.map(({ rule }) => rule)).toEqual(
      rulesIn(eightfold).filter((rule) => rule !== 'fargate-size' && rule !== 'mount-point-volume'),
    );
    expect(rulesIn(ec2({ name: 'w eb' }))).toEqual(['ContainerName']);
    expect(checkTaskDefinition(ec2({ name: 'w eb' }), { disable: ['ContainerName', 'no-such-rule'] })).toEqual([]);
  });

  it('leaves what the codec says, where all are, though hints may be better', () => {
    fc.assert(
      fc.property(mutated(RegisterTaskDefinitionRequest, { strict: true }), (definition) => {
        const sorted = (issues: ReturnType<typeof checkTaskDefinition>) =>
          issues.map((issue) => JSON.stringify({ ...issue, hint: undefined })).sort();
        expect(sorted(checkTaskDefinition(definition, { disable: ids }))).toEqual(
          sorted(check(RegisterTaskDefinitionRequest, definition)),
        );
      }),
    );
  });
});

describe('what must not be shown', () => {
  const CANARY = 'hunter2-canary';

  it.each([
    [
      'a variable',
      {
        environment: [
          { name: CANARY, value: CANARY },
          { name: 'PASSWORD', value: CANARY },
          { name: 'PASSWORD', value: CANARY },
        ],
      },
    ],
    ['a URL with a password', { environment: [{ name: 'DB', value: `postgres://web:${CANARY}@db/web` }] }],
    [
      'a secret',
      {
        secrets: [
          { name: CANARY, valueFrom: `arn:aws:s3:::${CANARY}` },
          { name: CANARY, valueFrom: `${CANARY} x` },
        ],
      },
    ],
    ['a log option', { logConfiguration: { logDriver: 'awslogs', options: { mode: CANARY, tag: CANARY } } }],
    [
      'a secret of a log driver',
      { logConfiguration: { logDriver: 'splunk', secretOptions: [{ name: CANARY, valueFrom: `${CANARY} x` }] } },
    ],
    ['a log router', { firelensConfiguration: { type: 'fluentbit', options: { 'config-file-value': CANARY } } }],
    ['labels', { dockerLabels: { a: CANARY } }],
    ['credentials', { repositoryCredentials: { credentialsParameter: CANARY } }],
  ])('is not, in an issue about %s', (_, members) => {
    const options = { agentVersion: '1.0.0', dockerApiVersion: '1.15' };
    for (const definition of [ec2(members), fargate(members)]) {
      const issues = checkTaskDefinition(definition, options);
      expect(issues.length).toBeGreaterThan(1);
      expect(JSON.stringify(issues)).not.toContain(CANARY);
    }
  });
});

describe('checking', () => {
  const options = { agentVersion: '1.0.0', dockerApiVersion: '1.15' };

  it('never throws, whatever JSON it is given, and tells places that are there', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          valid(RegisterTaskDefinitionRequest),
          mutated(RegisterTaskDefinitionRequest, { strict: true }),
        ),
        (definition) => {
          for (const { path, severity } of checkTaskDefinition(definition, options)) {
            expect(['error', 'warning']).toContain(severity);
            expect(leadsSomewhere(RegisterTaskDefinitionRequest, definition, path)).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('tells rules alone of what the codec takes', () => {
    fc.assert(
      fc.property(valid(RegisterTaskDefinitionRequest, { strict: true }), (definition) => {
        const errors = checkTaskDefinition(definition, options).filter(({ severity }) => severity === 'error');
        for (const { rule } of errors) expect(ids).toContain(rule);
      }),
    );
  });

  it.each(HOSTILE)('never throws, wherever there is %s', (name) => {
    const whole = goodDefinitions.find(({ name }) => name.startsWith('FireLens'))?.definition;
    expect(placesIn(whole).length).toBeGreaterThan(40);
    for (const place of placesIn(whole)) {
      const definition = withValueAt(whole, place, hostileValues[name]());
      expect(Array.isArray(within(5_000, () => checkTaskDefinition(definition, options)))).toBe(true);
    }
  });

  it('never throws where reading gives something else each time', () => {
    for (const [key, values] of [
      ['containerDefinitions', [[APP], 'none', null]],
      ['networkMode', ['awsvpc', 5, undefined]],
      ['volumes', [[{ name: 'a' }], throwingProxy()]],
    ] as const) {
      let reads = 0;
      const definition = Object.defineProperty({ ...ec2() }, key, {
        enumerable: true,
        get: () => values[reads++ % values.length],
      });
      expect(Array.isArray(checkTaskDefinition(definition, options))).toBe(true);
    }
  });

  it('comes to an end where a list does not', () => {
    const issues = within(5_000, () => checkTaskDefinition({ family: 'web', containerDefinitions: endlessList() }));
    expect(issues.length).toBeLessThan(1_100);
  });

  it('lets members and values pass that are newer than this package, where it is told to', () => {
    const newer = {
      family: 'web',
      colour: 'red',
      networkMode: 'quantum',
      containerDefinitions: [{ ...APP, memory: 64 }],
    };
    expect(checkTaskDefinition(newer).map(({ code, path }) => [code, path])).toEqual([
      ['unknown-member', 'colour'],
      ['unknown-value', 'networkMode'],
    ]);
    expect(checkTaskDefinition(newer, { newer: 'pass' })).toEqual([]);
  });

  it('does not overflow where thousands of containers wait for one another', () => {
    const containers = Array.from({ length: 5_000 }, (_, i) => ({
      ...APP,
      memory: 64,
      name: `c${i}`,
      links: [`c${(i + 1) % 5_000}`],
    }));
    const issues = within(20_000, () => checkTaskDefinition({ family: 'web', containerDefinitions: containers }));
    expect(issues.map(({ rule }) => rule)).toEqual([
      'task-definition-size',
      'container-definitions-count',
      'links-cycle',
    ]);
  });
});
