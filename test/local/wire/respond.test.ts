import { describe, expect, it } from 'vitest';
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
    expect(headers.date).toBe('Mon, 23 Nov 2026 12:00:00 GMT');
    expect(body).toMatchObject({ taskDefinition: { registeredAt: 1_795_435_200.25 } });
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

  it.each(['RunTask', 'ListClusters', 'describeServices', '__proto__', 'constructor', 'toString'])(
    'does not know the operation %s',
    async (operation) => {
      const { local } = await emptyEcs();
      const { status, body } = await post(local.url, operation, {});
      expect([status, body]).toEqual([
        400,
        { __type: 'UnknownOperationException', message: `The local ECS does not know the operation ${operation}.` },
      ]);
    },
  );

  it("tells the SDK's client so", async () => {
    const { ecs } = await emptyEcs();
    await expect(ecs.listClusters({})).rejects.toMatchObject({ name: 'UnknownOperationException' });
  });

  it.each([
    {},
    { 'x-amz-target': '' },
    { 'x-amz-target': 'ListServices' },
    { 'x-amz-target': 'AmazonEC2ContainerServiceV20141113.' },
    { 'x-amz-target': 'DynamoDB_20120810.ListServices' },
    { 'x-amz-target': 'AmazonEC2ContainerServiceV20141113.ListServices.More' },
  ])('knows no operation without its name, as with %j', async (headers) => {
    const { local } = await ecsWithRevisions();
    const answer = await raw(local.url, { headers: headers as Record<string, string>, body: '{}' });
    expect(answer).toMatchObject({ status: 400, body: { __type: 'UnknownOperationException' } });
  });

  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    const { local } = await ecsWithRevisions();
    const answer = await raw(local.url, { method, headers: target('ListServices') });
    expect(answer).toMatchObject({ status: 400, body: { __type: 'UnknownOperationException' } });
  });

  it.each(['{', 'web', '{"services": ["web"]', '\u0000', '{"a":1}{"b":2}', "{'services':['web']}"])(
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
    [{ services: ['web', null] }, 'at services[1]'],
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

  it('takes an empty body for an empty request, and members that it does not know', async () => {
    const { local } = await ecsWithRevisions();
    expect(await raw(local.url, { headers: target('ListServices') })).toMatchObject({ status: 200 });
    const newer = { services: ['web'], resourceFilter: 'x', __proto__: null };
    expect(await post(local.url, 'DescribeServices', newer)).toMatchObject({ status: 200 });
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
