import { ECSServiceException } from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeEcs } from '../../src/client/ecs.js';
import * as operations from '../../src/operation/index.js';
import { call, SAMPLES } from '../support/operation-samples.js';
import { exception, html, json, REQUEST_ID, type ScriptedEcs, startScriptedEcs } from '../support/scripted-ecs.js';
import { leftWith } from '../support/sides.js';

let server: ScriptedEcs;

beforeAll(async () => {
  server = await startScriptedEcs();
});
afterAll(() => server.close());

const records = { ...operations };
const documented = SAMPLES.flatMap(({ method, name, input }) =>
  records[method].errors.map((error) => [name, error, method, input] as const),
);

describe('an exception that ECS documents for the method is told apart by its name', () => {
  it.each(documented)('%s: %s', async (name, error, method, input) => {
    const server500 = error === 'ServerException';
    server.script(exception(error, 'As documented.', server500 ? 500 : 400));
    const left = leftWith(await call(makeEcs(server.client()), method, input)(), 'ServiceException');
    expect({ ...left }).toEqual({
      _tag: 'ServiceException',
      name: error,
      operation: name,
      message: 'As documented.',
      fault: server500 ? 'server' : 'client',
      statusCode: server500 ? 500 : 400,
      requestId: REQUEST_ID,
      attempts: 1,
    });
  });

  it('also where its name comes as a full shape id', async () => {
    server.script(exception('com.amazonaws.ecs#ClusterNotFoundException'));
    const left = leftWith(await makeEcs(server.client()).listServices({})(), 'ServiceException');
    expect(left.name).toBe('ClusterNotFoundException');
  });

  it('also where its name comes in the header alone', async () => {
    const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-errortype': 'ClientException:' };
    server.script({ status: 400, headers, body: '{"message":"No."}' });
    const left = leftWith(await makeEcs(server.client()).listServices({})(), 'ServiceException');
    expect(left).toMatchObject({ name: 'ClientException', message: 'No.' });
    expect(left).not.toHaveProperty('requestId');
  });

  it('keeps the error of the SDK as its cause, out of sight', async () => {
    server.script(exception('ClientException'));
    const left = leftWith(await makeEcs(server.client()).listServices({})(), 'ServiceException');
    expect(left.cause).toBeInstanceOf(ECSServiceException);
    expect(Object.keys(left)).not.toContain('cause');
    expect(JSON.stringify(left)).not.toContain('cause');
  });

  it('counts the attempts that the SDK made', async () => {
    server.script(exception('ServerException', 'Later.', 500));
    const left = leftWith(await makeEcs(server.client({ maxAttempts: 3 })).listServices({})(), 'ServiceException');
    expect(left).toMatchObject({ name: 'ServerException', fault: 'server', statusCode: 500, attempts: 3 });
    expect(server.requests).toHaveLength(3);
  });
});

describe('any other error answer is an UnknownServiceException', () => {
  const page = 'HTTP status 502, and a body that is no AWS JSON';

  it.each([
    ['an expired token', exception('ExpiredTokenException', 'Old.'), 'ExpiredTokenException', 'Old.', 'client', 400],
    [
      'a wrong signature',
      exception('InvalidSignatureException', 'Bad.', 403),
      'InvalidSignatureException',
      'Bad.',
      'client',
      403,
    ],
    [
      'an exception of another method',
      exception('UpdateInProgressException'),
      'UpdateInProgressException',
      'No.',
      'client',
      400,
    ],
    [
      'a fault that nobody documents',
      exception('InternalFailure', 'Oh.', 500),
      'InternalFailure',
      'Oh.',
      'server',
      500,
    ],
    ["a proxy's page", html(502), 'Unknown', page, 'server', 502],
    ["a proxy's page that claims to be JSON", { status: 502, body: '<html>' }, 'Unknown', page, 'server', 502],
    ['an error without a body', { status: 502, body: '' }, 'Unknown', 'UnknownError', 'server', 502],
    ['JSON without a type', json({ message: 'Bad gateway' }, 502), 'Unknown', 'Bad gateway', 'server', 502],
    ['JSON null', json(null, 502), 'Unknown', 'UnknownError', 'server', 502],
    ['a redirection', html(307), 'Unknown', 'HTTP status 307, and a body that is no AWS JSON', 'client', 307],
  ] as const)('%s', async (_, answer, name, message, fault, statusCode) => {
    server.script(answer);
    const left = leftWith(await makeEcs(server.client()).listServices({})(), 'UnknownServiceException');
    expect(left).toMatchObject({ operation: 'ListServices', name, message, fault, statusCode, attempts: 1 });
  });

  it('after throttling went on through every attempt', async () => {
    server.script(exception('ThrottlingException', 'Rate exceeded', 400));
    const ecs = makeEcs(server.client({ maxAttempts: 2 }));
    const left = leftWith(await ecs.updateService({ service: 'web' })(), 'UnknownServiceException');
    expect({ ...left }).toEqual({
      _tag: 'UnknownServiceException',
      name: 'ThrottlingException',
      operation: 'UpdateService',
      message: 'Rate exceeded',
      fault: 'client',
      statusCode: 400,
      requestId: REQUEST_ID,
      attempts: 2,
    });
  });

  it("after a proxy's page came at every attempt", async () => {
    server.script(html(502));
    const ecs = makeEcs(server.client({ maxAttempts: 2 }));
    const left = leftWith(await ecs.updateService({ service: 'web' })(), 'UnknownServiceException');
    expect(left).toMatchObject({ name: 'Unknown', statusCode: 502, attempts: 2 });
    expect(server.requests).toHaveLength(2);
  });
});

describe('an answer after a retry', () => {
  it('is the answer', async () => {
    server.script(exception('ServerException', 'Later.', 500), json({ serviceArns: [] }));
    const result = await makeEcs(server.client({ maxAttempts: 2 })).listServices({})();
    expect(result).toMatchObject({ _tag: 'Right', right: { serviceArns: [], $metadata: { attempts: 2 } } });
  });
});
