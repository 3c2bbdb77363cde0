import { ECS } from '@aws-sdk/client-ecs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { post, raw, target } from '../../support/aws-json.js';
import { ecsWithRevisions, emptyEcs } from '../../support/local-ecs.js';

const serialization = { status: 400, body: { __type: 'SerializationException' } };
const parameter = { status: 400, body: { __type: 'InvalidParameterException' } };

describe('the wire', () => {
  it('answers in AWS JSON 1.1, with a request id and times as seconds since 1970', async () => {
    const { local } = await emptyEcs({ now: new Date('2026-11-23T12:00:00.250Z') });
    const family = { family: 'web', containerDefinitions: [{ name: 'app', image: 'nginx', memory: 128 }] };
    const { status, headers, body } = await post(local.url, 'RegisterTaskDefinition', family);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/x-amz-json-1.1');
    expect(headers['x-amzn-requestid']).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(body).toMatchObject({ taskDefinition: { registeredAt: 1_795_435_200.25 } });
  });

  it("dates answers by the machine's clock, so that no client takes its own for wrong and retries", async () => {
    const { local } = await emptyEcs({ now: new Date('2016-05-05T00:00:00Z') });
    const { headers } = await post(local.url, 'ListClusters', {});
    expect(Math.abs(Date.parse(String(headers.date)) - Date.now())).toBeLessThan(60_000);
    const ecs = new ECS({ ...local.clientConfig, maxAttempts: 3 });
    onTestFinished(() => ecs.destroy());
    await expect(ecs.listServices({})).rejects.toMatchObject({ $metadata: { attempts: 1 } });
  });

  it('names an exception in the body and in a header, as clients of either kind look for it', async () => {
    const { local } = await emptyEcs();
    const { status, headers, body } = await post(local.url, 'ListServices', {});
    expect(status).toBe(400);
    expect(body).toEqual({ __type: 'ClusterNotFoundException', message: 'Cluster not found.' });
    expect(headers['x-amzn-errortype']).toBe('ClusterNotFoundException');
    expect(headers['x-amzn-requestid']).toEqual(expect.any(String));
  });

  it("gives the SDK's client a request id and a fault", async () => {
    const { ecs } = await emptyEcs();
    await expect(ecs.listServices({})).rejects.toMatchObject({
      $fault: 'client',
      $metadata: { httpStatusCode: 400, requestId: expect.stringMatching(/^[0-9a-f-]{36}$/), attempts: 1 },
    });
  });

  it.each(['CreateTaskSet', 'PutAttributes', 'describeServices', '__proto__', 'constructor', 'toString'])(
    'does not know the operation %s',
    async (operation) => {
      const { local } = await emptyEcs();
      const { status, headers, body } = await post(local.url, operation, {});
      expect([status, body]).toEqual([
        400,
        { __type: 'UnknownOperationException', message: `The local ECS does not know the operation ${operation}.` },
      ]);
      expect(headers['x-amzn-errortype']).toBe('UnknownOperationException');
    },
  );

  it("tells the SDK's client so", async () => {
    const { ecs } = await emptyEcs();
    const attributes = [{ name: 'stack', value: 'production', targetId: 'i-1' }];
    await expect(ecs.putAttributes({ attributes })).rejects.toMatchObject({ name: 'UnknownOperationException' });
  });

  it.each([
    {},
    { 'x-amz-target': '' },
    { 'x-amz-target': 'ListServices' },
    { 'x-amz-target': 'AmazonEC2ContainerServiceV20141113.' },
    { 'x-amz-target': 'DynamoDB_20120810.ListServices' },
    { 'x-amz-target': 'AmazonEC2ContainerServiceV20141113.ListServices.More' },
  ])('knows no operation without its name, as with %j, and says no more than AWS', async (headers) => {
    const { local } = await ecsWithRevisions();
    const json = { 'content-type': 'application/x-amz-json-1.1', ...(headers as Record<string, string>) };
    const { status, body } = await raw(local.url, { headers: json, body: '{}' });
    expect({ status, body }).toEqual({ status: 400, body: { __type: 'UnknownOperationException' } });
  });

  it.each([
    ['POST', {}],
    ['POST', { 'content-type': '' }],
    ['POST', { 'content-type': 'text/plain' }],
    ['POST', { 'content-type': 'application/json' }],
    ['POST', { 'content-type': 'application/x-amz-json-1.0' }],
    ['POST', { 'content-type': 'application/x-amz-json-1.10' }],
    ['GET', target('ListServices')],
    ['PUT', target('ListServices')],
    ['DELETE', target('ListServices')],
    ['OPTIONS', target('ListServices')],
  ])('takes %s with %j for no call of AWS JSON', async (method, headers) => {
    const { local } = await ecsWithRevisions();
    const named: Record<string, string> = { 'x-amz-target': target('ListServices')['x-amz-target'], ...headers };
    const answer = await raw(local.url, { method, headers: named, body: method === 'POST' ? '{}' : '' });
    expect(answer).toMatchObject({ status: 404, body: '<UnknownOperationException/>\n' });
    expect(answer.headers['x-amzn-requestid']).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers).not.toHaveProperty('content-type');
  });

  it.each(['application/x-amz-json-1.1; charset=utf-8', 'Application/X-Amz-JSON-1.1'])(
    'takes the content type %s, and any path',
    async (type) => {
      const { local } = await ecsWithRevisions();
      const headers = { ...target('ListServices'), 'content-type': type };
      const answer = await raw(`${local.url}/any/path?and=query`, { headers, body: '{}' });
      expect(answer).toMatchObject({ status: 200, body: { serviceArns: [] } });
    },
  );

  it.each(['', '{', 'web', '{"services": ["web"]', '\u0000', '{"a":1}{"b":2}', "{'services':['web']}"])(
    'refuses the body %j, which is no JSON',
    async (body) => {
      const { local } = await ecsWithRevisions();
      const answer = await raw(local.url, { headers: target('DescribeServices'), body });
      expect(answer).toMatchObject({ ...serialization, body: { message: 'The body is not JSON.' } });
    },
  );

  it.each<[unknown, string]>([
    [[], 'DescribeServicesRequest'],
    ['web', 'DescribeServicesRequest'],
    [null, 'DescribeServicesRequest'],
    [{ services: 'web' }, 'at services'],
    [{ services: [3] }, 'at services[0]'],
    [{ services: ['web'], cluster: {} }, 'at cluster'],
    [{ services: ['web'], include: [true] }, 'at include[0]'],
  ])('refuses the types in %j, and says where', async (input, message) => {
    const { local } = await ecsWithRevisions();
    const answer = await post(local.url, 'DescribeServices', input);
    expect(answer).toMatchObject(serialization);
    expect(answer.body).toMatchObject({ message: expect.stringContaining(message) });
  });

  it.each<[string, unknown, string]>([
    ['DescribeServices', {}, 'at services'],
    ['DescribeServices', { services: [] }, 'at services'],
    ['DescribeServices', { services: ['w eb'] }, 'at services[0]'],
    ['DescribeServices', { services: ['web'], include: ['TAG'] }, 'Invalid value TAG at include[0].'],
    ['CreateCluster', { clusterName: 'a/b' }, 'at clusterName'],
    ['UpdateService', { service: 'web', desiredCount: -1 }, 'at desiredCount'],
  ])('refuses the values in %s %j, and says where', async (operation, input, message) => {
    const { local } = await ecsWithRevisions();
    const answer = await post(local.url, operation, input);
    expect(answer).toMatchObject(parameter);
    expect(answer.body).toMatchObject({ message: expect.stringContaining(message) });
  });

  it('takes null for absence, in members and in lists', async () => {
    const { local } = await ecsWithRevisions();
    const containers = [{ name: 'app', image: 'nginx', memory: 128, cpu: null, dockerLabels: null }, null];
    const input = { family: 'api', taskRoleArn: null, containerDefinitions: containers, tags: null };
    const { status, body } = await post(local.url, 'RegisterTaskDefinition', input);
    expect(status).toBe(200);
    expect(body).toMatchObject({ taskDefinition: { containerDefinitions: [{ name: 'app', memory: 128 }] } });
    expect(JSON.stringify(body)).not.toContain('null');
    const missing = await post(local.url, 'DescribeServices', { services: null });
    expect(missing).toMatchObject({ ...parameter, body: { message: expect.stringContaining('at services') } });
  });

  it('drops members that ECS does not know, at any depth, before the work is done', async () => {
    const { local } = await ecsWithRevisions();
    const portMappings = [{ containerPort: 80, colour: 'red' }];
    const containers = [{ name: 'app', image: 'nginx', memory: 128, colour: 'red', portMappings }];
    const input = { family: 'api', containerDefinitions: containers, colour: 'red' };
    expect(await post(local.url, 'RegisterTaskDefinition', input)).toMatchObject({ status: 200 });
    const described = await post(local.url, 'DescribeTaskDefinition', { taskDefinition: 'api', colour: 'red' });
    expect(described).toMatchObject({ body: { taskDefinition: { family: 'api' } } });
    expect(JSON.stringify(described.body)).not.toContain('colour');
  });

  it('keeps what maps hold, whatever the keys', async () => {
    const { local } = await ecsWithRevisions();
    const labels = JSON.parse('{"colour":"red","__proto__":"x","constructor":"y","":"z"}');
    const containers = [{ name: 'app', image: 'nginx', memory: 128, dockerLabels: labels }];
    const input = { family: 'api', containerDefinitions: containers };
    const { body } = await post(local.url, 'RegisterTaskDefinition', input);
    expect(body).toMatchObject({ taskDefinition: { containerDefinitions: [{ dockerLabels: labels }] } });
    const nulls = [{ name: 'app', image: 'nginx', memory: 128, dockerLabels: { colour: null } }];
    const refused = await post(local.url, 'RegisterTaskDefinition', { family: 'api', containerDefinitions: nulls });
    expect(refused).toMatchObject(serialization);
  });

  it('pollutes no prototype', async () => {
    const { local } = await ecsWithRevisions();
    const body = '{"clusterName":"prod","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
    expect(await raw(local.url, { headers: target('CreateCluster'), body })).toMatchObject({ status: 200 });
    expect('polluted' in {}).toBe(false);
  });

  it.each([
    [undefined, 'arn:aws:ecs:us-east-1:'],
    ['AWS4-HMAC-SHA256 Credential=local/20261123/eu-west-1/ecs/aws4_request, Signature=x', 'arn:aws:ecs:eu-west-1:'],
    ['AWS4-HMAC-SHA256 Credential=local/20261123/cn-north-1/ecs/aws4_request', 'arn:aws-cn:ecs:cn-north-1:'],
    ['AWS4-HMAC-SHA256 Credential=local/20261123/us-gov-west-1/ecs/aws4_request', 'arn:aws-us-gov:ecs:us-gov-west-1:'],
    ['Bearer token', 'arn:aws:ecs:us-east-1:'],
  ])('takes the region from the signature %s', async (authorization, prefix) => {
    const { local } = await emptyEcs();
    const headers = { ...target('CreateCluster'), ...(authorization === undefined ? {} : { authorization }) };
    const { body } = await raw(local.url, { headers, body: '{}' });
    expect(body).toMatchObject({ cluster: { clusterArn: `${prefix}123456789012:cluster/default` } });
  });
});
