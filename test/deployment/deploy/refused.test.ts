import { describe, expect, it } from 'vitest';
import type { DeployInput } from '../../../src/deployment/deploy/deploy-input.js';
import { ecsWithRevisions, ecsWithService, emptyEcs, WEB } from '../../support/local-ecs.js';
import { deploying, NEWER_WEB } from './deploy-world.js';

const FARGATE_WITHOUT_SIZE = { ...WEB, requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc' } as const;

/** What no type takes, as a program in JavaScript would pass it. */
const untyped = (json: string): DeployInput => JSON.parse(json);

describe('a deployment that is refused', () => {
  it('has a wrong task definition, and sends nothing', async () => {
    const { refused, sent } = deploying(await ecsWithService({ desiredCount: 1 }));
    const error = await refused({ service: 'web', taskDefinition: FARGATE_WITHOUT_SIZE });
    expect(error).toMatchObject({
      _tag: 'DeployError',
      step: 'check',
      error: { _tag: 'InvalidRequest', operation: 'deploy' },
    });
    expect(error.message).toMatch(/^Nothing was deployed:\n✖ .*\n {2}→ at taskDefinition\.cpu/);
    expect(error).not.toHaveProperty('taskDefinition');
    expect(sent).toEqual([]);
  });

  it.each<[string, DeployInput, readonly string[]]>([
    [
      'names of services and clusters',
      { cluster: 'p rod', service: 'w eb', taskDefinition: 'web:1' },
      ['cluster', 'service'],
    ],
    ['references to task definitions', { service: 'web', taskDefinition: 'web:0' }, ['taskDefinition']],
    ['nothing to deploy', { service: 'web' }, ['']],
    ['values of settings', { service: 'web', patch: { desiredCount: -1 } }, ['patch.desiredCount']],
    [
      'settings that are cleared',
      untyped('{"service":"web","patch":{"networkConfiguration":null}}'),
      ['patch.networkConfiguration'],
    ],
    ['misspelt settings', untyped('{"service":"web","patch":{"desiredcount":1}}'), ['patch.desiredcount']],
    [
      'settings that belong beside the patch',
      untyped('{"service":"web","patch":{"service":"api"}}'),
      ['patch.service'],
    ],
    ['misspelt members', untyped('{"service":"web","taskdefinition":"web"}'), ['taskdefinition', '']],
    ['what is created without a task definition', { service: 'web', create: { desiredCount: 1 } }, ['taskDefinition']],
    [
      'several things at once',
      untyped('{"service":"w eb","taskDefinition":"web:x","patch":{"desiredCount":0.5},"create":{"desiredCount":"1"}}'),
      ['service', 'taskDefinition', 'patch.desiredCount', 'create.desiredCount'],
    ],
    [
      'what is created of no kind',
      untyped(
        '{"service":"web","taskDefinition":"web","create":{"schedulingStrategy":"DAEMON","launchType":"FARGATE"}}',
      ),
      ['create.launchType'],
    ],
    [
      'the name of what is created',
      untyped('{"service":"web","taskDefinition":"web","create":{"desiredCount":1,"serviceName":"api"}}'),
      ['create.serviceName'],
    ],
    ['a task definition of another type', untyped('{"service":"web","taskDefinition":3}'), ['taskDefinition']],
    ['wishes of another type', untyped('{"service":"web","taskDefinition":"web","rollback":"yes"}'), ['rollback']],
    ['no structure at all', untyped('null'), ['']],
    ['handles without a deployment', untyped('{"resume":{"service":"web"}}'), ['resume.deploymentId']],
    ['an outcome without a handle', untyped('{"resume":{"_tag":"Failed","service":"web"}}'), ['resume']],
    [
      'more than a handle',
      untyped('{"resume":{"service":"web","deploymentId":"ecs-svc/1"},"service":"web"}'),
      ['service'],
    ],
  ])('is wrong about %s', async (_, input, paths) => {
    const { refused, sent } = deploying(await emptyEcs());
    const { step, error } = await refused(input);
    expect(step).toBe('check');
    expect(error._tag === 'InvalidRequest' && error.issues.map(({ path }) => path)).toEqual(paths);
    expect(sent).toEqual([]);
  });

  it('is advised to let newer members pass only where ECS may know them', async () => {
    const { refused } = deploying(await emptyEcs());
    const { error } = await refused(untyped('{"service":"web","zzz":1,"patch":{"zzz":1}}'));
    const hints = error._tag === 'InvalidRequest' && error.issues.map(({ path, hint }) => [path, hint]);
    expect(hints).toEqual([
      ['patch.zzz', expect.stringContaining("newer: 'pass'")],
      ['zzz', undefined],
    ]);
  });

  it('cannot be read', async () => {
    const { refused, sent } = deploying(await emptyEcs());
    const hostile = {
      service: 'web',
      get patch(): never {
        throw new Error('no');
      },
    };
    const { error } = await refused(hostile);
    expect(error).toMatchObject({ _tag: 'InvalidRequest', issues: [{ code: 'unreadable' }] });
    expect(sent).toEqual([]);
  });

  it('shows nothing that is secret', async () => {
    const { refused } = deploying(await emptyEcs());
    const [container] = WEB.containerDefinitions;
    const environment = [{ name: 'PASSWORD', value: 'hunter2' }];
    const taskDefinition = {
      ...WEB,
      cpu: 'much',
      containerDefinitions: [{ ...container, name: 'app', image: 'x', environment }],
    };
    const error = await refused({ service: 'web', taskDefinition });
    expect(JSON.stringify(error)).not.toContain('hunter2');
    expect(error.message).not.toContain('hunter2');
  });

  it('lets pass what is newer than this package, where that is asked for', async () => {
    const { deployed, refused, sent } = deploying(await ecsWithService({ desiredCount: 1 }));
    const input = untyped('{"service":"web","taskDefinition":"web:2","patch":{"teleport":true}}');
    await refused(input);
    expect(sent).toEqual([]);
    expect(await deployed(input, { newer: 'pass' })).toMatchObject({ _tag: 'Completed' });
  });

  it('leaves out the rules that are disabled', async () => {
    const { refused } = deploying(await ecsWithRevisions());
    const input = { service: 'web', taskDefinition: 'web:1', create: { desiredCount: 1, role: 'ecs' } };
    const { error } = await refused(input);
    expect(error).toMatchObject({ issues: [{ path: 'create.role', rule: 'service-role-load-balancer' }] });
    const disabled = await refused(input, { disable: ['service-role-load-balancer'] });
    expect(disabled).toMatchObject({ step: 'create', error: { _tag: 'ServiceException' } });
  });

  it('has no service', async () => {
    const { refused, sent, ecs } = deploying(await ecsWithRevisions());
    const error = await refused({ service: 'web', taskDefinition: NEWER_WEB });
    expect(error).toMatchObject({ step: 'describe', error: { name: 'ServiceNotFoundException' } });
    expect(error.message).toMatch(/^Describing the service failed: ServiceNotFoundException: MISSING: /);
    expect(sent).toEqual(['DescribeServices']);
    expect((await ecs.listTaskDefinitions({})).taskDefinitionArns).toHaveLength(2);
  });

  it('has no cluster, where a service is to be created, too', async () => {
    const { refused } = deploying(await emptyEcs());
    const error = await refused({ service: 'web', taskDefinition: NEWER_WEB, create: { desiredCount: 1 } });
    expect(error).toMatchObject({ step: 'describe', error: { name: 'ClusterNotFoundException' } });
  });

  it('has an inactive service that nobody asks to create', async () => {
    const { refused, ecs, local } = deploying(await ecsWithService({ desiredCount: 1 }));
    await ecs.deleteService({ service: 'web', force: true });
    await local.settle();
    const error = await refused({ service: 'web', taskDefinition: NEWER_WEB });
    expect(error).toMatchObject({ step: 'describe', error: { name: 'ServiceNotFoundException' } });
    expect(error.message).toContain('INACTIVE: arn:aws:ecs:');
  });

  it('has a service that is draining', async () => {
    const { refused, ecs, sent } = deploying(await ecsWithService({ desiredCount: 1 }));
    await ecs.deleteService({ service: 'web', force: true });
    sent.length = 0;
    const error = await refused({ service: 'web', taskDefinition: NEWER_WEB, create: { desiredCount: 1 } });
    expect(error).toMatchObject({ step: 'describe', error: { name: 'ServiceNotActiveException', fault: 'client' } });
    expect(error.message).toContain('DRAINING: arn:aws:ecs:');
    expect(sent).toEqual(['DescribeServices']);
  });

  it('has a service that CodeDeploy deploys to', async () => {
    const { refused, ecs, sent } = deploying(await ecsWithRevisions());
    await ecs.createService({
      serviceName: 'web',
      taskDefinition: 'web:1',
      desiredCount: 1,
      deploymentController: { type: 'CODE_DEPLOY' },
    });
    sent.length = 0;
    const error = await refused({ service: 'web', taskDefinition: NEWER_WEB });
    expect(error).toMatchObject({ step: 'check', error: { issues: [{ path: 'taskDefinition', code: 'conflict' }] } });
    expect(error.message).toContain('the controller is CODE_DEPLOY');
    expect(sent).toEqual(['DescribeServices']);
  });

  it('names the revision that was registered for it where ECS refuses the update', async () => {
    const { refused, describe } = deploying(await ecsWithService({ desiredCount: 1 }));
    const before = await describe('web');
    const unsuitable = { ...NEWER_WEB, networkMode: 'awsvpc' } as const;
    const error = await refused({ service: 'web', taskDefinition: unsuitable });
    expect(error).toMatchObject({
      step: 'update',
      taskDefinition: expect.stringMatching(/web:3$/),
      error: { name: 'InvalidParameterException' },
    });
    expect(error.message).toMatch(/^Updating the service failed: InvalidParameterException: Network Config/);
    expect(await describe('web')).toEqual(before);
  });

  it('names no revision where ECS refuses to register one', async () => {
    const { refused, local } = deploying(await ecsWithService({ desiredCount: 1 }));
    local.addFault({ kind: 'throttle', operation: 'RegisterTaskDefinition' });
    const error = await refused({ service: 'web', taskDefinition: NEWER_WEB });
    expect(error).toMatchObject({ step: 'register', error: { name: 'ThrottlingException' } });
    expect(error).not.toHaveProperty('taskDefinition');
  });

  it('is aborted before it has begun', async () => {
    const { refused, sent } = deploying(await ecsWithService({ desiredCount: 1 }));
    const error = await refused({ service: 'web', taskDefinition: 'web:2' }, { abortSignal: AbortSignal.abort() });
    expect(error).toMatchObject({ step: 'describe', error: { _tag: 'TransportError', kind: 'aborted' } });
    expect(sent).toEqual([]);
  });
});
