import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const ORIGIN = 'https://thong-suot.example';
const COMMUNE = '91/30292';

const appointment = (permission: string, area: string | null, part: string | null = null) => ({
  area,
  areaName: area,
  part,
  permissions: [permission],
});
const report = (periodEnd: string, formKey: string) => ({
  periodEnd,
  provinceCode: '91',
  reporter: '30292',
  part: 'committee',
  formKey,
});

let asked: string[] = [];
let answers: Record<string, unknown> = {};

/** The line: what is asked is written down, and answered if the server knows it. */
function line(input: string | URL | Request): Promise<Response> {
  const address = new URL(input instanceof Request ? input.url : input);
  const path = address.pathname + address.search;
  asked.push(path);
  const answer = answers[path];
  if (answer === 'line-lost') return Promise.reject(new TypeError('the line is away'));
  return Promise.resolve(answer === undefined ? new Response(null, { status: 401 }) : Response.json(answer));
}

async function visit(path: string, search = '') {
  const { askFirstQuestions } = await import('./first-questions.ts');
  await askFirstQuestions(path, search);
  await vi.waitFor(() => expect(asked).not.toHaveLength(0));
  await new Promise((resolve) => setTimeout(resolve));
}

beforeEach(() => {
  asked = [];
  vi.resetModules();
  vi.spyOn(performance, 'now').mockReturnValue(1_000);
  vi.stubGlobal('window', { location: new URL(`${ORIGIN}/`) });
  vi.stubGlobal('fetch', line);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('what a first page will ask is asked while its program is on the line (K-07)', () => {
  beforeEach(() => {
    answers = {
      '/api/session': { appointments: [appointment('reporting.submit', COMMUNE, 'committee')] },
      '/api/places/91/30292/reports?part=committee': {
        reports: [
          report('2025-09-22', 'conditions'),
          report('2025-09-22', 'commune-committee'),
          report('2025-09-21', 'conditions'),
        ],
      },
    };
  });

  test('the list of own reports: who is signed in, then what each of the places owes', async () => {
    await visit('/own-reports');
    expect(asked).toEqual(['/api/session', '/api/places/91/30292/reports?part=committee']);
  });

  test('for whoever reports for all blocks the place is asked for as a whole', async () => {
    answers['/api/session'] = { appointments: [appointment('reporting.submit', COMMUNE)] };
    await visit('/own-reports');
    expect(asked).toEqual(['/api/session', '/api/places/91/30292/reports']);
  });

  test('an entry page: then the reports of its period, and no other', async () => {
    await visit('/own-reports/2025-09-22/91/30292');
    expect(asked).toEqual([
      '/api/session',
      '/api/places/91/30292/reports?part=committee',
      '/api/reports/2025-09-22/91/30292/committee/conditions',
      '/api/reports/2025-09-22/91/30292/committee/commune-committee',
    ]);
  });

  test('of a place that the person does not report for nothing is asked', async () => {
    await visit('/own-reports/2025-09-22/91/30295');
    expect(asked).toEqual(['/api/session']);
  });

  test('the view of the nation, for whoever reads it and on the latest day alone', async () => {
    answers['/api/session'] = { appointments: [appointment('monitoring.read', null)] };
    await visit('/');
    expect(asked).toEqual(['/api/session', '/api/command-centre/national', '/api/command-centre/days']);
    asked = [];
    await visit('/', '?day=2025-09-21');
    expect(asked).toEqual(['/api/session']);
  });

  test('who is not signed in, or not reached, is asked nothing more', async () => {
    for (const answer of [undefined, 'line-lost']) {
      asked = [];
      answers['/api/session'] = answer;
      await visit('/own-reports');
      expect(asked).toEqual(['/api/session']);
    }
  });
});

describe('the program of the pages takes over what was asked early', () => {
  const session = () => new Request(`${ORIGIN}/api/session`);

  test('each answer once, read by whoever asked early too; the next time the server is asked', async () => {
    answers = { '/api/session': { appointments: [] } };
    await visit('/own-reports');
    const { watchedFetch } = await import('../api/line-watch.ts');
    expect(await (await watchedFetch(session())).json()).toEqual({ appointments: [] });
    expect(asked).toHaveLength(1);
    await watchedFetch(session());
    expect(asked).toHaveLength(2);
  });

  test('a line that failed then has failed for it; a later attempt is made anew', async () => {
    answers = { '/api/session': 'line-lost' };
    await visit('/own-reports');
    const { watchedFetch } = await import('../api/line-watch.ts');
    await expect(watchedFetch(session())).rejects.toThrow('the line is away');
    answers = { '/api/session': { appointments: [] } };
    expect((await watchedFetch(session())).ok).toBe(true);
  });

  test('the line is told to have taken until the answer came, not until it was wanted', async () => {
    answers = { '/api/session': { appointments: [] } };
    await visit('/own-reports');
    const { watchedFetch, watchLine } = await import('../api/line-watch.ts');
    const seen: unknown[] = [];
    const stop = watchLine((watched) => seen.push(watched));
    vi.mocked(performance.now).mockReturnValue(4_000);
    await watchedFetch(session());
    stop();
    expect(seen).toEqual([{ failed: false, duration: 0 }]);
  });

  test('what the program knew to ask first, from what the device kept, is not asked a second time', async () => {
    answers = { '/api/session': { appointments: [] } };
    const { watchedFetch } = await import('../api/line-watch.ts');
    const { askEarly } = await import('./early-answers.ts');
    await watchedFetch(session());
    expect(await askEarly('/api/session')).toBeNull();
    expect(asked).toHaveLength(1);
  });

  test('a write to the same address goes to the server, and so does a question that was not asked early', async () => {
    answers = { '/api/session': { appointments: [] }, '/api/messages': {} };
    await visit('/own-reports');
    const { watchedFetch } = await import('../api/line-watch.ts');
    await watchedFetch(new Request(`${ORIGIN}/api/session`, { method: 'DELETE' }));
    await watchedFetch(new Request(`${ORIGIN}/api/messages`));
    expect(asked).toEqual(['/api/session', '/api/session', '/api/messages']);
  });

  test('an answer from long ago is not used: the page was asleep', async () => {
    answers = { '/api/session': { appointments: [] } };
    await visit('/own-reports');
    const { watchedFetch } = await import('../api/line-watch.ts');
    vi.mocked(performance.now).mockReturnValue(61_000);
    await watchedFetch(session());
    expect(asked).toHaveLength(2);
  });

  test('whoever gives up waiting is told so, though the early question goes on', async () => {
    vi.stubGlobal('fetch', () => new Promise(() => undefined));
    const { askEarly } = await import('./early-answers.ts');
    const { watchedFetch } = await import('../api/line-watch.ts');
    void askEarly('/api/session');
    const gaveUp = new AbortController();
    const waiting = watchedFetch(new Request(`${ORIGIN}/api/session`, { signal: gaveUp.signal }));
    gaveUp.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  });
});
