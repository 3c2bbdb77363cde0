import { describe, expect, it } from 'vitest';
import { FAULTS, invalidAnswer, largeAnswer } from '../../bench/codec/answer.js';
import { handWritten, others, ours } from '../../bench/codec/contestants.js';
import { invalidRequest, REQUEST_FAULTS, taskDefinitionRequest } from '../../bench/codec/request.js';
import { check, strict } from '../../src/codec/index.js';
import { DescribeServicesResponse } from '../../src/model/index.js';
import { CheckedTaskDefinitionRequest } from '../../src/task-definition/request-for.js';

const answerCheckers = [ours('typed-ecs', DescribeServicesResponse), ...others(DescribeServicesResponse, 'answer')];
const requestCheckers = [
  ours('typed-ecs', strict(CheckedTaskDefinitionRequest)),
  ...others(CheckedTaskDefinitionRequest, 'request'),
];

/** What becomes of the valid answer. */
function decodedAnswer() {
  const date = (seconds: number) => new Date(Math.round(seconds * 1_000));
  const { services, failures } = largeAnswer();
  return {
    services: services.map((service) => ({
      ...service,
      createdAt: date(service.createdAt),
      capacityProviderStrategy: [],
      taskSets: [],
      events: service.events.map((event) => ({ ...event, createdAt: date(event.createdAt) })),
      deployments: service.deployments.map((deployment) => ({
        ...deployment,
        createdAt: date(deployment.createdAt),
        updatedAt: date(deployment.updatedAt),
        capacityProviderStrategy: [],
        serviceConnectResources: [],
        volumeConfigurations: [],
        vpcLatticeConfigurations: [],
      })),
    })),
    failures,
  };
}

describe('the samples', () => {
  it('have the size of an answer with many events, and of a common request', () => {
    const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;
    expect(bytes(largeAnswer())).toBeGreaterThan(168_000);
    expect(bytes(largeAnswer())).toBeLessThan(190_000);
    expect(bytes(taskDefinitionRequest())).toBeGreaterThan(5_000);
  });

  it('have a request of which no rule complains', () => {
    expect(check(CheckedTaskDefinitionRequest, taskDefinitionRequest())).toEqual([]);
  });
});

describe.each([...answerCheckers, handWritten])('an answer of DescribeServices, by $name,', ({ name, judge }) => {
  it('is accepted, with Dates and empty lists', () => {
    const untouched = name === 'compiled ajv';
    expect(judge(largeAnswer())).toEqual({ value: untouched ? largeAnswer() : decodedAnswer() });
  });

  it('keeps what is newer', () => {
    const { services } = largeAnswer();
    const [first, ...rest] = services;
    const judgement = judge({ services: [{ ...first, orbit: 7, launchType: 'LUNAR' }, ...rest] });
    expect(judgement).toHaveProperty('value.services.0.orbit', 7);
    expect(judgement).toHaveProperty('value.services.0.launchType', 'LUNAR');
  });

  it('is refused at every place that is wrong', () => {
    expect(judge(invalidAnswer())).toEqual({ faults: name === 'hand-written' ? 'somewhere' : FAULTS });
  });

  it('is refused for any one of them', () => {
    for (const place of FAULTS) {
      const answer = largeAnswer();
      const steps = place.split('.');
      const last = steps.pop() ?? '';
      const parent = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], answer);
      (parent as Record<string, unknown>)[last] = [];
      expect(judge(answer)).toEqual({ faults: name === 'hand-written' ? 'somewhere' : [place] });
    }
  });
});

describe.each(requestCheckers)('a request of RegisterTaskDefinition, by $name,', ({ name, judge }) => {
  it('is accepted as it is', () => {
    expect(judge(taskDefinitionRequest())).toEqual({ value: taskDefinitionRequest() });
  });

  it('is refused at every place that is wrong', () => {
    expect(judge(invalidRequest())).toEqual({ faults: REQUEST_FAULTS });
  });

  it('is not sent with a member that there is not', () => {
    const judgement = judge({ ...taskDefinitionRequest(), netwrokMode: 'host' });
    if (name === "io-ts's own combinators") expect(judgement).toEqual({ value: taskDefinitionRequest() });
    else expect(judgement).toEqual({ faults: [name === 'valibot' ? 'netwrokMode' : ''] });
  });
});
