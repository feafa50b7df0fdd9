import { expect, test } from 'vitest';
import { configurationFrom } from '../../infra/local/configuration.ts';
import { StartFailure } from '../../infra/local/start-failure.ts';

test('what is not set has its default', () => {
  expect(configurationFrom({})).toEqual({ home: 'newsroom', port: 4100 });
  expect(configurationFrom({ STET_HOME: '/var/desk', STET_PORT: '8080' })).toEqual({
    home: '/var/desk',
    port: 8080,
  });
  expect(configurationFrom({ STET_HOME: '' }).home).toBe('newsroom');
});

test.each([['http'], ['-1'], ['70000'], ['41.5'], ['']])('the port %j is refused', (port) => {
  expect(() => configurationFrom({ STET_PORT: port })).toThrow(StartFailure);
});
