import { expect, test } from 'vitest';
import { readWrk } from '~scripts/bench/serve.ts';

const QUIET = `  Latency Distribution
     50%   12.00ms
     99%   80.10ms
  1000 requests in 30.00s
Requests/sec:  21034.55
`;

test('what wrk says is read: throughput, slowest of a hundred, no errors', () => {
  expect(readWrk(QUIET)).toEqual({
    perSecond: '21034.55',
    slowest1In100: '80.10ms',
    errors: '0',
  });
});

test('errors of both kinds are told', () => {
  const text = `${QUIET}  Socket errors: connect 0, read 3, write 0, timeout 1\n  Non-2xx or 3xx responses: 7\n`;
  expect(readWrk(text).errors).toBe('connect 0, read 3, write 0, timeout 1; 7');
});
