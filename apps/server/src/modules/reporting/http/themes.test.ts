import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '#kernel/config';
import { createHttpServer } from '#kernel/http/server';
import { createLog } from '#kernel/log';
import { type Actor, anonymous } from '#kernel/permission';
import { useTestDatabase } from '#test/harness';
import { importPack } from '#test/monitoring/command-centre';
import { packBytes, smallPack } from '#test/monitoring/small-day-pack';
import { classifyStatements } from '../use-cases/themes/classify-statements.ts';
import { themeRoutes } from './theme-routes.ts';

const db = useTestDatabase({ withUnits: true });
const clock = { now: () => new Date('2025-10-03T02:00:00Z') };
const holding = (...permissions: readonly string[]): Actor => ({
  id: 'officer',
  name: 'Chuyên viên thử',
  permits: (permission) => permissions.includes(permission) || permission === 'kernel.signed-in',
});
const officer = holding('reporting.edit-themes', 'monitoring.read');
const commune = holding('reporting.submit');

let app: FastifyInstance;
let actor: Actor = officer;
const FEEDBACK = [
  ['general', 'obstacle', '00004', 'Đường truyền chậm'],
  ['general', 'obstacle', '00004', 'Mạng hay mất'],
  ['party', 'obstacle', '00008', 'Đường truyền chậm'],
  ['front', 'obstacle', '01273', 'Không có vướng mắc'],
  ['council', 'obstacle', '01273', 'Chuyện khác hẳn'],
  ['party', 'recommendation', '00008', 'Hỗ trợ kinh phí'],
  ['party', 'recommendation', '01273', 'Hỗ trợ kinh phí'],
];

beforeAll(async () => {
  app = await createHttpServer({
    config: readConfig({}, '/'),
    database: db.database,
    log: createLog('silent'),
    routes: themeRoutes,
    pages: [],
    actorOf: async () => actor,
    readiness: [],
  });
  const lines = FEEDBACK.map(([block, kind, code, text]) => `2025-10-02,commune,${block},${kind},${code},${text}\n`);
  await importPack(
    db,
    packBytes({ ...smallPack(), 'feedback.csv': `date,level,block,kind,commune_code,statement_vi\n${lines.join('')}` }),
  );
});
afterAll(() => app.close());

type Answer = { readonly status: number; readonly body: Record<string, never> };
async function ask(method: 'GET' | 'POST' | 'PUT', path: string, payload?: object, as: Actor = officer): Promise<Answer> {
  actor = as;
  const answer = await app.inject({
    method,
    url: `/api/themes/${path}`,
    headers: { 'x-requested-with': 'thong-suot' },
    ...(payload && { payload }),
  });
  return { status: answer.statusCode, body: answer.json() };
}
const get = (path: string, as?: Actor) => ask('GET', path, undefined, as);
const bodyOf = async <Body>(answer: Promise<Answer>) => (await answer).body as unknown as Body;

type OfDay = {
  readonly themes: readonly { theme: string; kind: string; communes: number; of: number; provinces: unknown[] }[];
  readonly said: readonly unknown[];
  readonly versionNo: number;
};
type Doubtful = {
  readonly all: number;
  readonly statements: readonly { statement: string; theme: string; decidedByPerson: boolean }[];
};
type Draft = { readonly revision: number; readonly themes: readonly { key: string; phrases: unknown[] }[] };

describe('themes of a day', () => {
  test('a commune counts once for a theme, in the nation and its province, of how many there are (R-12)', async () => {
    const { themes } = await bodyOf<OfDay>(get('of-day'));
    expect(themes.find(({ theme }) => theme === 'network-slow')).toEqual({
      theme: 'network-slow',
      kind: 'obstacle',
      statements: 2,
      communes: 2,
      of: 3,
      provinces: [{ code: '01', name: 'Hà Nội', communes: 2, of: 2 }],
    });
    expect(themes.find(({ theme }) => theme === 'budget-shortage')).toMatchObject({ kind: 'recommendation', communes: 2 });
  });

  test('"no obstacle" is no theme; who named an issue, who none and who was silent are all communes (R-13)', async () => {
    const { themes, said } = await bodyOf<OfDay>(get('of-day?block=front'));
    expect(themes).toEqual([]);
    expect(said).toEqual([
      { kind: 'obstacle', withIssue: 0, withoutIssue: 1, silent: 2, of: 3 },
      { kind: 'recommendation', withIssue: 0, withoutIssue: 0, silent: 3, of: 3 },
    ]);
  });

  test('a day without figures is told', async () => {
    expect(await get('of-day?date=2025-12-01')).toMatchObject({ status: 404, body: { type: 'reporting/snapshot-not-found' } });
  });
});

describe('suggestions while writing', () => {
  const asked = { text: 'đường truyền rất chậm', block: 'party', kind: 'obstacle' };

  test('tell the likeliest themes, and what several communes of the newest day wrote alike', async () => {
    const { themes, similar } = await bodyOf<{ themes: { theme: string }[]; similar: { text: string; communes: number }[] }>(
      ask('POST', 'suggestions', asked),
    );
    expect(themes[0]?.theme).toBe('network-slow');
    expect(similar.map(({ text, communes }) => [text, communes])).toEqual([['Đường truyền chậm', 2]]);
  });

  test('tell who may not read the whole nation the themes alone', async () => {
    const { themes, similar } = await bodyOf<{ themes: { theme: string }[]; similar: unknown[] }>(
      ask('POST', 'suggestions', asked, commune),
    );
    expect([themes[0]?.theme, similar]).toEqual(['network-slow', []]);
  });

  test('do not tell what one commune alone wrote', async () => {
    const { similar } = await bodyOf<{ similar: unknown[] }>(ask('POST', 'suggestions', { ...asked, text: 'Mạng hay mất' }));
    expect(similar).toEqual([]);
  });
});

describe('what people decide', () => {
  test('the doubtful go to a person; a decision holds for the statement in its block, the automatic choice stays beside it', async () => {
    expect((await bodyOf<Doubtful>(get('doubtful-statements'))).statements.map(({ statement }) => statement)).toEqual([
      'Chuyện khác hẳn',
    ]);
    const decided = await ask('POST', 'corrections', {
      block: 'council',
      statement: ' Chuyện  khác hẳn ',
      theme: 'supervision-difficulty',
      reason: 'Đã hỏi xã',
    });
    expect(decided).toMatchObject({
      status: 201,
      body: { statement: 'Chuyện khác hẳn', theme: 'supervision-difficulty', decidedBy: 'Chuyên viên thử', versionNo: 0 },
    });
    expect((await bodyOf<Doubtful>(get('doubtful-statements'))).all).toBe(0);
    const { themes } = await bodyOf<OfDay>(get('of-day?block=council'));
    expect(themes.map(({ theme }) => theme)).toEqual(['supervision-difficulty']);
    const ofTheme = await bodyOf<Doubtful>(get('doubtful-statements?theme=supervision-difficulty'));
    expect(ofTheme.statements).toMatchObject([{ statement: 'Chuyện khác hẳn', decidedByPerson: true }]);
    expect(ofTheme.statements[0]).not.toMatchObject({ chosen: 'supervision-difficulty' });
    expect((await get('corrections')).body).toMatchObject({ corrections: [{ reason: 'Đã hỏi xã' }] });
  });

  test('the last decision holds', async () => {
    const decide = (theme: string) =>
      ask('POST', 'corrections', { block: 'council', statement: 'Chuyện khác hẳn', theme, reason: '' });
    await decide('training-needed');
    await decide('supervision-difficulty');
    expect((await bodyOf<OfDay>(get('of-day?block=council'))).themes.map(({ theme }) => theme)).toEqual([
      'supervision-difficulty',
    ]);
  });

  test('a theme that is not there and a statement that says nothing are refused', async () => {
    const decide = (statement: string, theme: string) =>
      ask('POST', 'corrections', { block: 'party', statement, theme, reason: '' });
    expect(await decide('Thiếu máy', 'no-such-theme')).toMatchObject({
      status: 404,
      body: { type: 'reporting/theme-not-found' },
    });
    expect(await decide('Không có.', 'budget-shortage')).toMatchObject({
      status: 422,
      body: { type: 'reporting/statement-empty' },
    });
  });
});

describe('versions of the taxonomy', () => {
  const land = {
    key: 'land-registration',
    nameVi: 'Đăng ký đất đai',
    nameEn: 'Land registration',
    definition: 'Đăng ký đất đai',
    phrases: [{ text: 'thủ tục đất đai', blocks: [], weight: 1.5 }],
  };
  const statement = { block: 'general', text: 'Thủ tục đất đai phức tạp' } as const;
  const themeNow = async () => (await db.inTx((tx) => classifyStatements(tx, clock, [statement])))[0];

  test('at first the shipped themes hold, which anybody signed in may read', async () => {
    const { body } = await get('taxonomy', commune);
    expect(body).toMatchObject({ versionNo: 0, inForce: 0, versions: [] });
    expect((body as unknown as Draft).themes).toHaveLength(19);
  });

  test('choices are kept with the version of the taxonomy and their confidence', async () => {
    expect(await themeNow()).toMatchObject({ theme: 'procedure-difficulty', decidedByPerson: false, versionNo: 1 });
    expect(await themeNow()).toMatchObject({ versionNo: 1 });
    expect(await db.owner('select version_no, statement, theme_key, confidence > 0 as sure from reporting.theme_choice')).toEqual(
      [{ version_no: 1, statement: statement.text, theme_key: 'procedure-difficulty', sure: true }],
    );
  });

  test('a theme added in a draft changes nothing until it is published; then it is chosen, and earlier choices stay', async () => {
    const draft = await bodyOf<Draft>(ask('PUT', 'draft', { revision: 0, theme: land }));
    expect([draft.revision, draft.themes.length]).toEqual([1, 20]);
    expect(await themeNow()).toMatchObject({ theme: 'procedure-difficulty' });
    const published = await ask('POST', 'taxonomy', { revision: 1, note: 'Thêm chủ đề đất đai' });
    expect(published).toMatchObject({ status: 201, body: { versionNo: 2 } });
    expect(await themeNow()).toMatchObject({ theme: 'land-registration', versionNo: 2 });
    expect((await get('taxonomy?version=1')).body).toMatchObject({ versionNo: 1, inForce: 2 });
    expect((await get('draft')).body).toEqual({ draft: null });
    expect(await db.owner('select version_no from reporting.theme_choice order by version_no')).toHaveLength(2);
  });

  test('a published version learns from what people decided until then, also about other wordings', async () => {
    const decide = (own: string) =>
      ask('POST', 'corrections', { block: 'council', statement: own, theme: 'training-needed', reason: '' });
    for (const own of ['Zumba chưa quen', 'Zumba chưa làm', 'Chưa rõ zumba']) await decide(own);
    const told = async () => (await db.inTx((tx) => classifyStatements(tx, clock, [{ block: 'council', text: 'Zumba nữa' }])))[0];
    expect((await told())?.theme).not.toBe('training-needed');
    await ask('POST', 'taxonomy', { revision: 0, note: 'Học lại từ các lần sửa' });
    expect(await told()).toMatchObject({ theme: 'training-needed', decidedByPerson: false });
  });

  test('who works on an older draft is told, and nothing is lost', async () => {
    await ask('PUT', 'draft', { revision: 0, theme: { ...land, nameVi: 'Đăng ký đất' } });
    expect(await ask('PUT', 'draft', { revision: 0, theme: land })).toMatchObject({
      status: 409,
      body: { type: 'reporting/taxonomy-draft-changed', revision: 1 },
    });
    expect((await get('draft')).body).toMatchObject({ draft: { revision: 1, changedBy: 'Chuyên viên thử' } });
  });

  test('a draft with faults is not published: an unknown word set, no theme for "nothing", a name that stands twice', async () => {
    const phrases = [{ text: '{no-such-set}', blocks: [], weight: 1 }];
    await ask('PUT', 'draft', { revision: 1, theme: { ...land, key: 'copy', phrases } });
    await ask('PUT', 'draft', { revision: 2, theme: { ...land, key: 'second', nameVi: 'Đăng ký đất' } });
    await ask('POST', 'draft/removal', { revision: 3, key: 'no-specific-issue' });
    const { status, body } = await ask('POST', 'taxonomy', { revision: 4, note: 'thử' });
    expect([status, (body as unknown as { faults: { theme: string }[] }).faults.map(({ theme }) => theme)]).toEqual([
      422,
      ['no-specific-issue', 'second', 'copy'],
    ]);
    expect(await ask('POST', 'draft/removal', { revision: 4, key: 'no-such' })).toMatchObject({ status: 404 });
    expect(await ask('POST', 'draft/discarding', { revision: 4 })).toMatchObject({ status: 200 });
    expect((await get('taxonomy?version=99')).status).toBe(404);
  });
});

describe('permission', () => {
  test('reporters read the themes and get suggestions; only who keeps the themes sees and changes the rest', async () => {
    const kept = ['draft', 'corrections', 'doubtful-statements'];
    for (const path of [...kept, 'of-day']) expect((await get(path, commune)).status).toBe(403);
    for (const path of [...kept, 'of-day', 'taxonomy']) expect((await get(path, anonymous)).status).toBe(401);
    const theme = { key: 'a-b', nameVi: 'a', nameEn: 'a', definition: '', phrases: [] };
    expect((await ask('PUT', 'draft', { revision: 0, theme }, commune)).status).toBe(403);
    expect((await ask('POST', 'taxonomy', { revision: 0, note: 'thử' }, commune)).status).toBe(403);
    const correction = { block: 'party', statement: 'a', theme: 'budget-shortage', reason: '' };
    expect((await ask('POST', 'corrections', correction, commune)).status).toBe(403);
  });
});
