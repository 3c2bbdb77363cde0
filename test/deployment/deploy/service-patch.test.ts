import { describe, expect, expectTypeOf, it } from 'vitest';
import { check } from '../../../src/codec/index.js';
import {
  type ClearableSetting,
  type ServicePatch,
  servicePatch,
} from '../../../src/deployment/deploy/service-patch.js';
import { type UpdateServiceInput, UpdateServiceRequest } from '../../../src/model/service/update-service.js';

const CLUSTER_AND_SERVICE = { cluster: 'prod', service: 'web' };

describe('servicePatch', () => {
  it('keeps what is absent or undefined', () => {
    expect(servicePatch({})).toStrictEqual({});
    expect(servicePatch({ desiredCount: undefined, loadBalancers: undefined })).toStrictEqual({});
  });

  it('sets what has a value, false, 0 and empty lists among them', () => {
    const patch: ServicePatch = {
      desiredCount: 0,
      enableExecuteCommand: false,
      loadBalancers: [],
      platformVersion: '1.4.0',
    };
    expect(servicePatch(patch)).toStrictEqual(patch);
  });

  it.each<[ClearableSetting, unknown]>([
    ['capacityProviderStrategy', []],
    ['placementConstraints', []],
    ['placementStrategy', []],
    ['platformVersion', 'LATEST'],
    ['healthCheckGracePeriodSeconds', 0],
    ['loadBalancers', []],
    ['propagateTags', 'NONE'],
    ['serviceRegistries', []],
    ['serviceConnectConfiguration', { enabled: false }],
  ])('clears %s with what ECS takes for that', (setting, cleared) => {
    const members = servicePatch({ [setting]: null });
    expect(members).toStrictEqual({ [setting]: cleared });
    expect(check(UpdateServiceRequest, { ...CLUSTER_AND_SERVICE, ...members })).toEqual([]);
  });

  it('leaves null where nothing clears a setting, so that it is refused', () => {
    const patch = JSON.parse('{ "networkConfiguration": null }');
    const issues = check(UpdateServiceRequest, { ...CLUSTER_AND_SERVICE, ...servicePatch(patch) });
    expect(issues).toMatchObject([{ path: 'networkConfiguration', code: 'wrong-type', received: 'null' }]);
  });

  it('leaves misspelt members, so that they are refused', () => {
    const patch = JSON.parse('{ "desiredcount": 3 }');
    const issues = check(UpdateServiceRequest, { ...CLUSTER_AND_SERVICE, ...servicePatch(patch) });
    expect(issues).toMatchObject([{ path: 'desiredcount', hint: 'Did you mean desiredCount?' }]);
  });

  it('does not take members of all objects for clearable settings', () => {
    expect(servicePatch(JSON.parse('{ "toString": null }'))).toStrictEqual({ toString: null });
  });

  it('changes nothing about the patch', () => {
    const patch = Object.freeze({ loadBalancers: null, desiredCount: 2, propagateTags: undefined });
    servicePatch(patch);
    expect(patch).toStrictEqual({ loadBalancers: null, desiredCount: 2, propagateTags: undefined });
  });

  it('takes null exactly for what ECS can clear', () => {
    type TakesNull = { [K in keyof ServicePatch]-?: null extends ServicePatch[K] ? K : never }[keyof ServicePatch];
    expectTypeOf<TakesNull>().toEqualTypeOf<ClearableSetting>();
  });

  it('takes neither the service nor what deploy takes beside the patch', () => {
    type Beside = 'cluster' | 'service' | 'taskDefinition' | 'forceNewDeployment';
    expectTypeOf<Extract<keyof ServicePatch, Beside>>().toBeNever();
    expectTypeOf<Exclude<keyof UpdateServiceInput, Beside>>().toEqualTypeOf<keyof ServicePatch>();
    expectTypeOf({ desiredCount: '3' }).not.toExtend<ServicePatch>();
    expectTypeOf({ loadBalancers: null, desiredCount: 3 }).toExtend<ServicePatch>();
    expectTypeOf({ desiredCount: null }).not.toExtend<ServicePatch>();
  });
});
