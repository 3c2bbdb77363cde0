import { expect, it } from 'vitest';
import { invalidAnswer, largeAnswer } from '../../bench/codec/answer.js';
import { decodedByHand } from '../../bench/codec/hand-written/service.js';
import { invalidRequest, taskDefinitionRequest } from '../../bench/codec/request.js';
import { strict } from '../../src/codec/index.js';
import { DescribeServicesResponse } from '../../src/model/index.js';
import { CheckedTaskDefinitionRequest } from '../../src/task-definition/request-for.js';
import { quickest } from './quickest.js';

const texts = {
  answer: JSON.stringify(largeAnswer()),
  request: JSON.stringify(taskDefinitionRequest()),
};
const parsed = {
  answer: JSON.parse(texts.answer),
  invalidAnswer: JSON.parse(JSON.stringify(invalidAnswer())),
  request: JSON.parse(texts.request),
  invalidRequest: JSON.parse(JSON.stringify(invalidRequest())),
};
const request = strict(CheckedTaskDefinitionRequest);

const times = quickest({
  parseAnswer: () => JSON.parse(texts.answer),
  parseRequest: () => JSON.parse(texts.request),
  decodeByHand: () => decodedByHand(parsed.answer),
  decode: () => DescribeServicesResponse.decode(parsed.answer),
  explain: () => DescribeServicesResponse.decode(parsed.invalidAnswer),
  check: () => request.decode(parsed.request),
  explainRequest: () => request.decode(parsed.invalidRequest),
});

/** Each bound is nearly twice what was measured, so that a busy machine keeps it and a doubling does not. */
it.each([
  { what: 'decoding a valid answer', than: 'parsing it', ratio: times.decode / times.parseAnswer, most: 2.2 },
  { what: 'decoding a valid answer', than: 'doing so by hand', ratio: times.decode / times.decodeByHand, most: 3.5 },
  { what: 'explaining an invalid answer', than: 'parsing it', ratio: times.explain / times.parseAnswer, most: 8 },
  { what: 'checking a request by all rules', than: 'parsing it', ratio: times.check / times.parseRequest, most: 24 },
  {
    what: 'explaining an invalid request',
    than: 'parsing it',
    ratio: times.explainRequest / times.parseRequest,
    most: 70,
  },
])('$what takes less than $most times as long as $than', ({ ratio, most }) => {
  expect(ratio).toBeLessThan(most);
});
