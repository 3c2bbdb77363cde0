/**
 * Task definitions that are sound, and what they are made of.
 *
 * @module
 */
/** A role. */
export const ROLE = 'arn:aws:iam::123456789012:role/web';
/** An image in a private repository of Amazon ECR. */
export const ECR = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1';
/** A secret of Secrets Manager. */
export const SECRET = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf';

/** Members of a structure. */
export type Members = Readonly<Record<string, unknown>>;

/** A container with nothing but a name and an image. */
export const APP = { name: 'app', image: 'public.ecr.aws/nginx/nginx:1.27' };
/** A container beside it, which has memory. */
export const SIDE = { ...APP, name: 'side', memory: 64 };
/** What makes a container healthy. */
export const HEALTHY = { healthCheck: { command: ['CMD', 'true'] } };
/** The options that Fargate needs. */
export const AWSLOGS = { 'awslogs-group': 'web', 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'web' };
/** The properties that App Mesh needs. */
export const PROXY = ['AppPorts', 'ProxyIngressPort', 'ProxyEgressPort', 'IgnoredUID'].map((name) => ({
  name,
  value: '1',
}));

/** A task on container instances whose second container has these members. */
export const ec2 = (container: Members = {}, task: Members = {}): Members => ({
  family: 'web',
  containerDefinitions: [SIDE, { ...APP, memory: 128, ...container }],
  ...task,
});

/** A task on Fargate whose second container has these members. */
export const fargate = (container: Members = {}, task: Members = {}): Members =>
  ec2(container, {
    requiresCompatibilities: ['FARGATE'],
    networkMode: 'awsvpc',
    cpu: '256',
    memory: '512',
    ...task,
  });

/** A task of Windows containers. */
export const windows = (container: Members = {}, task: Members = {}): Members =>
  ec2(container, { runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' }, ...task });

/** A task whose second container maps a port, and is checked. */
export const port = (mapping: Members, task: Members = {}) => ec2({ ...HEALTHY, portMappings: [mapping] }, task);

/** A task whose second container mounts a volume. */
export const volume = (members: Members, task: Members = {}) =>
  ec2(
    { mountPoints: [{ sourceVolume: 'data', containerPath: '/data' }] },
    { volumes: [{ name: 'data', ...members }], ...task },
  );

/** How a container logs. */
export const logs = (logConfiguration: Members) => ({ logConfiguration });
