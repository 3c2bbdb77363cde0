import { describe, expect, it } from 'vitest';
import { ARN, ecsWithRevisions, ecsWithService } from '../../support/local-ecs.js';

const OLD_ARN = 'arn:aws:ecs:us-east-1:123456789012:service/web';

describe('describeServices', () => {
  it.each(['web', `${ARN}:service/default/web`, OLD_ARN])('finds a service as %s', async (service) => {
    const { ecs } = await ecsWithService({ desiredCount: 0 });
    const { services, failures } = await ecs.describeServices({ services: [service] });
    expect(services?.map(({ serviceName }) => serviceName)).toEqual(['web']);
    expect(failures).toEqual([]);
  });

  it('answers in the order of the names, with a failure for each that is missing', async () => {
    const { ecs } = await ecsWithRevisions();
    for (const serviceName of ['a', 'b', 'c']) {
      await ecs.createService({ serviceName, taskDefinition: 'web', desiredCount: 0 });
    }
    const elsewhere = `${ARN}:service/prod/a`;
    const { services, failures } = await ecs.describeServices({ services: ['c', 'none', 'a', elsewhere, 'b'] });
    expect(services?.map(({ serviceName }) => serviceName)).toEqual(['c', 'a', 'b']);
    expect(failures).toEqual([
      { arn: `${ARN}:service/default/none`, reason: 'MISSING' },
      { arn: elsewhere, reason: 'MISSING' },
    ]);
  });

  it('shows tags only where they are asked for', async () => {
    const { ecs } = await ecsWithRevisions();
    const tags = [{ key: 'team', value: 'web' }];
    await ecs.createService({ serviceName: 'web', taskDefinition: 'web', desiredCount: 0, tags });
    const { services: [bare] = [] } = await ecs.describeServices({ services: ['web'] });
    expect(bare && 'tags' in bare).toBe(false);
    const { services: [tagged] = [] } = await ecs.describeServices({ services: ['web'], include: ['TAGS'] });
    expect(tagged?.tags).toEqual(tags);
  });

  it.each([0, 11])('refuses %d names at once', async (count) => {
    const { ecs } = await ecsWithRevisions();
    const services = Array.from({ length: count }, (_, i) => `web-${i}`);
    await expect(ecs.describeServices({ services })).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });

  it('takes ten names at once', async () => {
    const { ecs } = await ecsWithRevisions();
    const services = Array.from({ length: 10 }, (_, i) => `web-${i}`);
    expect((await ecs.describeServices({ services })).failures).toHaveLength(10);
  });
});
