import { describe, expect, it } from 'vitest';
import { ARN, ecsWithRevisions, ecsWithService } from '../../support/local-ecs.js';

const scaled = {
  name: 'InvalidParameterException',
  message: 'The service cannot be stopped while it is scaled above 0.',
};
const deploying = {
  name: 'InvalidParameterException',
  message: 'The service cannot be stopped while deployments are active.',
};

describe('deleteService', () => {
  it('takes a service from ACTIVE over DRAINING to INACTIVE, once all its tasks are stopping', async () => {
    const { local, ecs, describe } = await ecsWithService({ desiredCount: 2 });
    const seen: unknown[] = [];
    const see = async () => {
      const { status, runningCount } = await describe('web');
      if (seen.at(-1) !== `${status} ${runningCount}`) seen.push(`${status} ${runningCount}`);
    };
    await see();
    const { service } = await ecs.deleteService({ service: 'web', force: true });
    expect(service?.status).toBe('DRAINING');
    for (let second = 0; second < 20; second++) {
      await see();
      await local.advance('1s');
    }
    expect(seen).toEqual(['ACTIVE 2', 'DRAINING 2', 'DRAINING 0', 'INACTIVE 0']);
    expect((await describe('web')).deployments).toEqual([]);
  });

  it('refuses a service that is scaled above 0, unless it is forced', async () => {
    const { ecs, describe } = await ecsWithService({ desiredCount: 1 });
    await expect(ecs.deleteService({ service: 'web' })).rejects.toMatchObject(scaled);
    await expect(ecs.deleteService({ service: 'web', force: false })).rejects.toMatchObject(scaled);
    expect((await describe('web')).status).toBe('ACTIVE');
  });

  it('refuses a service that is scaled to 0 as long as its tasks run', async () => {
    const { local, ecs } = await ecsWithService({ desiredCount: 2 });
    await ecs.updateService({ service: 'web', desiredCount: 0 });
    await expect(ecs.deleteService({ service: 'web' })).rejects.toMatchObject(deploying);
    await local.advance('1s');
    expect((await ecs.deleteService({ service: 'web' })).service?.status).toBe('DRAINING');
  });

  it('needs no force for a daemon service', async () => {
    const { ecs } = await ecsWithRevisions();
    await ecs.createService({ serviceName: 'agent', taskDefinition: 'web', schedulingStrategy: 'DAEMON' });
    expect((await ecs.deleteService({ service: 'agent' })).service?.status).toBe('DRAINING');
  });

  it('answers an inactive service as it is', async () => {
    const { local, ecs, describe } = await ecsWithService({ desiredCount: 1 });
    await ecs.deleteService({ service: 'web', force: true });
    await local.settle();
    const { service } = await ecs.deleteService({ service: 'web', force: true });
    expect(service?.status).toBe('INACTIVE');
    expect(await describe('web')).toMatchObject({ status: 'INACTIVE', serviceArn: service?.serviceArn });
  });

  it('lists the service no more, and describes it all the same', async () => {
    const { local, ecs } = await ecsWithService({ desiredCount: 1 });
    await ecs.deleteService({ service: `${ARN}:service/default/web`, force: true });
    for (const status of ['DRAINING', 'INACTIVE']) {
      expect((await ecs.listServices({})).serviceArns).toEqual([]);
      expect((await ecs.describeServices({ services: ['web'] })).services).toMatchObject([{ status }]);
      await local.settle();
    }
  });

  it('knows no service that is missing', async () => {
    const { ecs } = await ecsWithRevisions();
    await expect(ecs.deleteService({ service: 'web' })).rejects.toMatchObject({
      name: 'ServiceNotFoundException',
      message: 'Service not found.',
    });
  });
});
