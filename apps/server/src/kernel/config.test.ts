import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

const ROOT = '/srv/thong-suot';
const read = (environment: Record<string, string>) => readConfig(environment, ROOT);
const faultsOf = (environment: Record<string, string>) => {
  try {
    read(environment);
    return [];
  } catch (error) {
    return (error as ConfigError).faults.map((fault) => fault.split(':')[0]);
  }
};
const KEY = 'k'.repeat(43);

describe('the configuration', () => {
  test('has a default for everything in a demonstration', () => {
    expect(read({})).toMatchObject({
      mode: 'demonstration',
      dataDir: `${ROOT}/.data`,
      host: '127.0.0.1',
      port: 8080,
      publicUrl: 'http://127.0.0.1:8080',
      databaseUrl: null,
      namedStatements: true,
    });
  });

  test('tells all its faults together, each by the name of its variable', () => {
    const wrong = {
      PORT: '99999',
      DATABASE_URL: 'mysql://x',
      LOG_LEVEL: 'loud',
      DATABASE_NAMED_STATEMENTS: 'maybe',
      PUBLIC_URL: 'ftp://x',
      SECRET_KEY: 'short',
    };
    expect(() => read(wrong)).toThrow(ConfigError);
    expect(new Set(faultsOf(wrong))).toEqual(new Set(Object.keys(wrong)));
  });

  test('has no default in production for what guards data', () => {
    expect(faultsOf({ THONG_SUOT_MODE: 'production' })).toEqual(['DATABASE_URL', 'PUBLIC_URL', 'SECRET_KEY']);
    const whole = {
      THONG_SUOT_MODE: 'production',
      DATABASE_URL: 'postgresql://db/x',
      PUBLIC_URL: 'https://thong-suot.example',
      SECRET_KEY: KEY,
    };
    expect(read(whole)).toMatchObject({ mode: 'production', publicUrl: 'https://thong-suot.example' });
  });

  test('takes a secret key before the present one only beside another one', () => {
    expect(read({ SECRET_KEY: KEY, SECRET_KEY_PREVIOUS: 'o'.repeat(43) })).toMatchObject({ secretKeyPrevious: 'o'.repeat(43) });
    for (const wrong of [{}, { SECRET_KEY: KEY }])
      expect(faultsOf({ ...wrong, SECRET_KEY_PREVIOUS: KEY })).toEqual(['SECRET_KEY_PREVIOUS']);
    expect(faultsOf({ SECRET_KEY: KEY, SECRET_KEY_PREVIOUS: 'short' })).toEqual(['SECRET_KEY_PREVIOUS']);
  });

  test('knows no third mode', () => {
    expect(faultsOf({ THONG_SUOT_MODE: 'test' })).toContain('THONG_SUOT_MODE');
  });

  test.each(['-1', '80.5', 'http', '65536'])('takes no port %s', (port) => {
    expect(faultsOf({ PORT: port })).toContain('PORT');
  });

  test('reads an empty variable as one that is not set, and a public address with or without a slash at its end', () => {
    expect(read({ PORT: '', HOST: ' ', PUBLIC_URL: 'http://localhost:9000/' })).toMatchObject({
      port: 8080,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:9000',
    });
  });

  test('says each fault in both languages', () => {
    expect(() => read({ PORT: 'x' })).toThrow(
      /Cấu hình có lỗi \/ The configuration has faults:\n {2}PORT: giá trị không hợp lệ \/ invalid value/,
    );
  });
});
