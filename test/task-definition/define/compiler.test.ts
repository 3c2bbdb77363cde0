import { describe, expect, it } from 'vitest';
import { compiled } from '../../support/compiler.js';

const IMPORTS = "import { defineService, defineTaskDefinition } from '../src/task-definition/index.js';\n";

const FARGATE = "family: 'web', requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc', cpu: '256', memory: '512'";
const fargate = (container: string) =>
  `defineTaskDefinition({ ${FARGATE}, containerDefinitions: [{ name: 'app', image: 'app', ${container} }] });`;
const sized = (size: string) =>
  `defineTaskDefinition({ family: 'web', requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc', ${size}, containerDefinitions: [{ name: 'app', image: 'app' }] });`;
const two = (app: string, db = '') =>
  `defineTaskDefinition({ family: 'web', volumes: [{ name: 'data' }], containerDefinitions: [{ name: 'app', image: 'app', memory: 64, ${app} }, { name: 'db', image: 'db', memory: 64, ${db} }] });`;

const WEB = `const web = defineTaskDefinition({
  family: 'web', networkMode: 'awsvpc', requiresCompatibilities: ['EC2'],
  volumes: [{ name: 'fast', configuredAtLaunch: true }, { name: 'slow' }],
  containerDefinitions: [
    { name: 'app', image: 'app', memory: 64, portMappings: [{ containerPort: 80, name: 'http' }, { containerPort: 81 }] },
    { name: 'many', image: 'many', memory: 64, portMappings: [{ containerPortRange: '8000-8010' }] },
    { name: 'none', image: 'none', memory: 64 },
  ],
});
`;
const service = (members: string) =>
  `${WEB}defineService(web, { serviceName: 'web', desiredCount: 1, networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } }, ${members} });`;

/** What is wrong, marked by « and », and what the compiler says of it. */
const wrong: readonly (readonly [string, string, string | RegExp])[] = [
  [
    'a link to a container that is not there',
    two("links: [«'dbx'»]"),
    `Type '"dbx"' is not assignable to type '"db" | \`db:\${string}\`'.`,
  ],
  ['a link to itself', two("links: [«'app:me'»]"), /"app:me".*"db"/],
  [
    'a wait for a container that is not there',
    two("dependsOn: [{ «containerName»: 'dbx', condition: 'START' }]"),
    `Type '"dbx"' is not assignable to type '"db"'.`,
  ],
  [
    'a wait for itself',
    two("dependsOn: [{ «containerName»: 'app', condition: 'START' }]"),
    `Type '"app"' is not assignable to type '"db"'.`,
  ],
  [
    'volumes of a container that is not there',
    two("volumesFrom: [{ «sourceContainer»: 'dbx' }]"),
    `Type '"dbx"' is not assignable to type '"db"'.`,
  ],
  [
    'a volume that is not there',
    two("mountPoints: [{ «sourceVolume»: 'dat', containerPath: '/data' }]"),
    `Type '"dat"' is not assignable to type '"data"'.`,
  ],
  [
    'a container name twice',
    "defineTaskDefinition({ family: 'web', containerDefinitions: [{ name: 'app' }, { «name»: 'app' }] });",
    '✖ another container is named app',
  ],
  [
    'a volume name twice',
    "defineTaskDefinition({ family: 'web', volumes: [{ name: 'data' }, { «name»: 'data' }], containerDefinitions: [{ name: 'app' }] });",
    '✖ another volume is named data',
  ],
  [
    'a wait for health without a health check',
    two("dependsOn: [{ containerName: 'db', «condition»: 'HEALTHY' }]"),
    '✖ HEALTHY needs a healthCheck in container db',
  ],
  [
    'a wait for the end of an essential container',
    two("dependsOn: [{ containerName: 'db', «condition»: 'COMPLETE' }]"),
    '✖ COMPLETE needs container db to have essential: false',
  ],
  [
    'a wait for the success of one',
    two("dependsOn: [{ containerName: 'db', «condition»: 'SUCCESS' }]", 'essential: true'),
    '✖ SUCCESS needs container db to have essential: false',
  ],
  ['awslogs without options', two("«logConfiguration»: { logDriver: 'awslogs' }"), "Property 'options' is missing"],
  [
    'awslogs without its region',
    two("logConfiguration: { logDriver: 'awslogs', «options»: { 'awslogs-group': 'web' } }"),
    "Property ''awslogs-region'' is missing",
  ],
  [
    'awslogs without its group',
    two("logConfiguration: { logDriver: 'awslogs', «options»: { 'awslogs-region': 'eu-west-1' } }"),
    "Property ''awslogs-group'' is missing",
  ],
  [
    'awslogs on Fargate without a prefix',
    fargate(
      "logConfiguration: { logDriver: 'awslogs', «options»: { 'awslogs-group': 'web', 'awslogs-region': 'eu-west-1' } }",
    ),
    "Property ''awslogs-stream-prefix'' is missing",
  ],
  [
    'a log driver that Fargate lacks',
    fargate("logConfiguration: { «logDriver»: 'json-file' }"),
    /"json-file".*"splunk"/,
  ],
  ['a privileged container on Fargate', fargate('«privileged»: true'), '✖ Fargate has no privileged containers'],
  ['a link on Fargate', fargate("«links»: ['db']"), '✖ Fargate has no links'],
  [
    'a link with awsvpc',
    "defineTaskDefinition({ family: 'web', networkMode: 'awsvpc', containerDefinitions: [{ name: 'app', «links»: ['db'] }, { name: 'db' }] });",
    '✖ awsvpc has no links',
  ],
  [
    'another network mode on Fargate',
    "defineTaskDefinition({ family: 'web', requiresCompatibilities: ['EC2', 'FARGATE'], «networkMode»: 'bridge', cpu: '256', memory: '512', containerDefinitions: [{ name: 'app' }] });",
    `Type '"bridge"' is not assignable to type '"awsvpc"'.`,
  ],
  [
    'no network mode on Fargate',
    "defineTaskDefinition(«{ family: 'web', requiresCompatibilities: ['FARGATE'], cpu: '256', memory: '512', containerDefinitions: [{ name: 'app' }] }»);",
    "Property 'networkMode' is missing",
  ],
  [
    'no memory on Fargate',
    sized("cpu: '256'").replace('({', '(«{').replace('});', '}»);'),
    "Property 'memory' is missing",
  ],
  ['a CPU that Fargate lacks', sized("«cpu»: '300', memory: '512'"), /"300".*"256".*"16 vCPU"/],
  ['a CPU in vCPU that Fargate lacks', sized("«cpu»: '3 vCPU', memory: '512'"), /"3 vCPU"/],
  [
    'memory that does not go with its CPU',
    sized("cpu: '256', «memory»: '4096'"),
    `Type '"4096"' is not assignable to type '"512" | "1024" | "2048"`,
  ],
  ['memory in GB that does not go with it', sized("cpu: '.25 vCPU', «memory»: '4 GB'"), /"4 GB".*"0.5GB"/],
  [
    'a CPU that Fargate lacks for Windows',
    sized("«cpu»: '256', memory: '512', runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' }"),
    /"256".*"1024"/,
  ],
  [
    'a misspelt member',
    "defineTaskDefinition({ family: 'web', «netwrkMode»: 'awsvpc', containerDefinitions: [{ name: 'app' }] });",
    '✖ there is no member netwrkMode',
  ],
  ['a misspelt member of a container', two('«enviroment»: []'), '✖ there is no member enviroment'],
  [
    'a misspelt member further down',
    two('portMappings: [{ containerPort: 80, «hostport»: 80 }]'),
    '✖ there is no member hostport',
  ],
  [
    'a misspelt value',
    "defineTaskDefinition({ family: 'web', «networkMode»: 'awsvp', containerDefinitions: [{ name: 'app' }] });",
    `Did you mean '"awsvpc"'?`,
  ],
  ['a value of another type', two("«cpu»: '256'"), "Type 'string' is not assignable to type"],
  ['no family', "defineTaskDefinition(«{ containerDefinitions: [{ name: 'app' }] }»);", "Property 'family' is missing"],
  [
    'a port that the container does not map',
    service("loadBalancers: [{ targetGroupArn: 'x', containerName: 'app', «containerPort»: 82 }]"),
    "Type '82' is not assignable to type '80 | 81'.",
  ],
  [
    'a container that maps no port',
    service("loadBalancers: [{ targetGroupArn: 'x', «containerName»: 'none', containerPort: 80 }]"),
    `Type '"none"' is not assignable to type '"app" | "many"'.`,
  ],
  [
    'a registry with a port that is not mapped',
    service("serviceRegistries: [{ registryArn: 'x', containerName: 'app', «containerPort»: 8080 }]"),
    "Type '8080' is not assignable",
  ],
  [
    'a port name that is not there',
    service("serviceConnectConfiguration: { enabled: true, services: [{ «portName»: 'htp' }] }"),
    `Type '"htp"' is not assignable to type '"http"'.`,
  ],
  [
    'a volume that is not configured at launch',
    service("volumeConfigurations: [{ «name»: 'slow' }]"),
    `Type '"slow"' is not assignable to type '"fast"'.`,
  ],
  [
    'a launch type that the definition is not for',
    service("«launchType»: 'FARGATE'"),
    `Type '"FARGATE"' is not assignable to type '"EC2"'.`,
  ],
  ['a misspelt member of a service', service('«desiredcount»: 3'), "Did you mean to write 'desiredCount'?"],
  [
    'no subnets with awsvpc',
    `${WEB}defineService(web, «{ serviceName: 'web', desiredCount: 1 }»);`,
    "Property 'networkConfiguration' is missing",
  ],
  [
    'subnets without awsvpc',
    "defineService(defineTaskDefinition({ family: 'web', containerDefinitions: [{ name: 'app', image: 'app', memory: 64 }] }), { serviceName: 'web', desiredCount: 1, «networkConfiguration»: { awsvpcConfiguration: { subnets: [] } } });",
    'is not assignable to type',
  ],
];

const right: readonly (readonly [string, string])[] = [
  [
    'references to what is there',
    two(
      "links: ['db:store'], dependsOn: [{ containerName: 'db', condition: 'HEALTHY' }], volumesFrom: [{ sourceContainer: 'db', readOnly: true }], mountPoints: [{ sourceVolume: 'data' }]",
      "healthCheck: { command: ['CMD', 'true'] }",
    ),
  ],
  [
    'a wait for the end of one that is not essential',
    two("dependsOn: [{ containerName: 'db', condition: 'SUCCESS' }]", 'essential: false'),
  ],
  [
    'options beyond those that awslogs needs',
    fargate(
      "logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': 'web', 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'web', mode: 'non-blocking' } }",
    ),
  ],
  ['no links and no privileges on Fargate', fargate('links: [], privileged: false')],
  ['sizes in other words', sized("cpu: ' .25 vcpu', memory: '.5 gb'")],
  ['a size that only run time can tell', sized("cpu: '1.0 vCPU', memory: '2.00GB'")],
  [
    'the smallest size for Windows',
    sized("cpu: '1 vCPU', memory: '2GB', runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' }"),
  ],
  [
    'names that only run time can tell',
    "declare const name: string; defineTaskDefinition({ family: 'web', containerDefinitions: [{ name, links: ['db'], dependsOn: [{ containerName: 'db', condition: 'HEALTHY' }] }] });",
  ],
  [
    'containers that only run time can tell',
    "import type { RegisterTaskDefinitionInput } from '../src/model/index.js'; declare const rest: RegisterTaskDefinitionInput['containerDefinitions']; defineTaskDefinition({ family: 'web', containerDefinitions: [{ name: 'app', links: ['db'] }, ...rest] });",
  ],
  [
    'a definition that only run time can tell',
    "import type { RegisterTaskDefinitionInput } from '../src/model/index.js'; declare const any: RegisterTaskDefinitionInput; const same = defineTaskDefinition(any); defineService(same, { serviceName: 'web', desiredCount: 1, launchType: 'FARGATE', loadBalancers: [{ targetGroupArn: 'x', containerName: 'a', containerPort: 1 }] });",
  ],
  [
    'explicit absence, and values from the environment',
    two("user: undefined, environment: [{ name: 'STAGE', value: process.env.STAGE }]"),
  ],
  [
    'ports, names and volumes of the definition',
    service(
      "launchType: 'EC2', loadBalancers: [{ targetGroupArn: 'x', containerName: 'app', containerPort: 81 }, { targetGroupArn: 'y', containerName: 'many', containerPort: 8005 }], serviceRegistries: [{ registryArn: 'x' }, { registryArn: 'y', containerName: 'app', containerPort: 80 }], serviceConnectConfiguration: { enabled: true, services: [{ portName: 'http' }] }, volumeConfigurations: [{ name: 'fast' }]",
    ),
  ],
  [
    'a daemon service',
    "defineService(defineTaskDefinition({ family: 'agent', containerDefinitions: [{ name: 'agent', image: 'agent', memory: 64 }] }), { serviceName: 'agent', schedulingStrategy: 'DAEMON' });",
  ],
  [
    'the literal types of the definition',
    `${WEB}web.containerDefinitions[0].portMappings[1].containerPort satisfies 81;`,
  ],
  [
    'a definition where one is registered',
    `${WEB}import type { RegisterTaskDefinitionInput } from '../src/model/index.js'; web satisfies RegisterTaskDefinitionInput;`,
  ],
];

/** Each in a function of its own, in one module: the compiler reads the package once. */
const cases = wrong.map(([what, body, message], i) => {
  const begun = `export function f${i}() {\n`;
  const from = body.indexOf('«');
  const marked = body.slice(from + 1, body.indexOf('»'));
  return { what, text: body.replaceAll(/[«»]/g, ''), message, begun, from, marked };
});

describe('the compiler refuses, at the very place,', () => {
  const module = cases.map(({ begun, text }) => `${begun}${text}\n}\n`);
  const { complaints } = compiled(IMPORTS + module.join(''));

  it.each(cases.map((one, i) => [one.what, { ...one, i }] as const))('%s', (_, { begun, from, marked, message, i }) => {
    const start = IMPORTS.length + module.slice(0, i).join('').length;
    const end = start + (module[i] ?? '').length;
    const found = complaints.filter((complaint) => complaint.from >= start && complaint.from < end);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ marked, from: start + begun.length + from });
    expect(found[0]?.message).toMatch(message);
  });
});

it.each(right)('the compiler takes %s', (_, text) => {
  expect(compiled(IMPORTS + text).complaints).toEqual([]);
});
