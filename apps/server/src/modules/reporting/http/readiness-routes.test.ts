import { beforeAll, describe, expect, test } from 'vitest';
import { seedUnits } from '#modules/organisations';
import { readZip } from '#test/documents/read-zip';
import { useTestDatabase } from '#test/harness';
import { person } from '#test/reporting/given-network';
import { useReportingDoor } from '#test/reporting/reporting-door';
import { loadDemonstrationReadiness } from '../use-cases/readiness/load-demonstration-readiness.ts';
import { readinessRoutes } from './readiness-routes.ts';
import { rolloutRoutes } from './rollout-routes.ts';
import { servicePointRoutes } from './service-point-routes.ts';

const db = useTestDatabase({ withUnits: true });
const clock = { now: () => new Date('2026-03-05T09:00:00+07:00') };
const door = useReportingDoor(db, [...readinessRoutes, ...rolloutRoutes, ...servicePointRoutes], clock);
const centre = person('analyst', ['monitoring.read'], null);
const commune = person('commune', ['monitoring.read', 'reporting.publish-service-points'], '91/30292', 'committee');
const province = person('province', ['monitoring.read', 'reporting.state-documents'], '91');

beforeAll(async () => {
  await seedUnits(db.context(), {});
}, 60_000);
const lines = (bytes: Buffer) => bytes.toString('utf8').trim().split('\r\n');

describe('before anything came in', () => {
  test('there is no checklist and no rollout, and files say so', async () => {
    door.as(centre);
    expect((await door.get('/readiness-checklist')).body).toEqual({ checklist: null });
    expect((await door.get('/ministry-rollout')).body).toEqual({ rollout: null });
    expect((await door.get('/readiness-checklist/export?format=csv')).bytes.toString('utf8')).toContain(
      'Chưa có danh sách kiểm tra nào.',
    );
    expect((await door.get('/service-points/export?format=csv&lang=en')).bytes.toString('utf8')).toContain(
      'No place has been published yet.',
    );
  });
});

describe('readiness, rollout, documents and places over HTTP', () => {
  beforeAll(() => loadDemonstrationReadiness(db.context()));

  test('the checklist comes with published and computed counts, and as a file a line for each item and province (C-15)', async () => {
    door.as(centre);
    const answer = (await door.get('/readiness-checklist')).body as { checklist: { items: { agrees: boolean | null }[] } };
    expect(answer.checklist.items.filter(({ agrees }) => agrees === false)).toHaveLength(3);
    const csv = lines((await door.get('/readiness-checklist/export?format=csv')).bytes);
    expect(csv[0]).toContain('Đã hoàn thành (công bố);Đã hoàn thành (tính)');
    expect(csv.filter((line) => /;(Đã hoàn thành|Chưa hoàn thành|Chưa báo cáo|Báo cáo không liệt kê);/.test(line))).toHaveLength(
      30 * 34,
    );
  });

  test('the rollout comes with our percentage beside the published one (C-21)', async () => {
    door.as(centre);
    const csv = lines((await door.get('/ministry-rollout/export?format=csv')).bytes);
    expect(csv).toContain('Bộ Tư pháp;1;224;0,45;0.004%;nhỏ đi 100 lần');
    const workbook = (await door.get('/ministry-rollout/export?format=xlsx&lang=en')).bytes;
    expect(readZip(workbook).get('xl/worksheets/sheet1.xml')?.match(/<row /g)?.length).toBeGreaterThan(14);
    door.as(province);
    expect((await door.get('/ministry-rollout')).status).toBe(403);
  });

  test('a province states a document, everybody sees since when and from whom (C-20)', async () => {
    door.as(province);
    const said = { state: 'issued', statedOn: '2026-03-01', documentNumber: '7/QĐ-UBND', issuedOn: '2026-02-20', noteVi: null };
    expect((await door.post('/issued-documents/data-strategy/91', said)).status).toBe(200);
    expect((await door.post('/issued-documents/data-strategy/92', said)).status).toBe(403);
    expect((await door.post('/issued-documents/data-strategy/91', { ...said, issuedOn: null })).body).toMatchObject({
      type: 'reporting/number-and-day-missing',
    });
    const history = (await door.get('/issued-documents/data-strategy/91')).body as { statements: { origin: string }[] };
    expect(history.statements.map(({ origin }) => origin)).toEqual(['entered', 'published']);
    expect((await door.get('/issued-documents/none/91')).status).toBe(404);
    door.as(centre);
    const csv = lines((await door.get('/issued-documents/export?format=csv')).bytes);
    expect(csv.find((line) => line.startsWith('Chiến lược dữ liệu;91;'))).toBe(
      'Chiến lược dữ liệu;91;An Giang;Đã ban hành;7/QĐ-UBND;20/2/2026;1/3/2026;province',
    );
    const kinds = (await door.get('/issued-documents')).body as { kinds: { counts: object; published: object }[] };
    expect(kinds.kinds[0]).toMatchObject({ counts: { notIssued: 12, issued: 1 }, published: { notIssued: 13 } });
  });

  test('a commune publishes, changes and withdraws its own places only; the file marks invented ones (N-07)', async () => {
    door.as(commune);
    const place = {
      area: '91/30292',
      kind: 'commune-centre',
      name: 'Trung tâm',
      address: 'Số 5',
      hotline: '1900 0000',
      openingHours: '7:30–17:00',
      procedures: ['Hộ tịch'],
    };
    expect((await door.post('/service-points', { ...place, area: '91/30301' })).status).toBe(403);
    expect((await door.post('/service-points', { ...place, hotline: '113' })).body).toMatchObject({
      type: 'reporting/point-faulty',
    });
    const made = (await door.post('/service-points', place)).body as { id: string; version: number };
    const { area, ...rest } = place;
    const changed = await door.post(`/service-points/${made.id}/versions`, { area, ...rest, version: 1, hotline: '1900 0001' });
    expect(changed.body).toMatchObject({ version: 2, hotline: '1900 0001' });
    expect((await door.get(`/service-points/${made.id}?area=${area}`)).body).toMatchObject({
      versions: [{ version: 2 }, { version: 1 }],
    });
    const csv = lines((await door.get(`/service-points/export?format=csv&area=${area}`)).bytes).join('\n');
    expect(csv).toContain('1900 0001');
    expect((await door.post(`/service-points/${made.id}/withdrawal`, { area, version: 1, reason: 'x' })).status).toBe(409);
    expect((await door.post(`/service-points/${made.id}/withdrawal`, { area, version: 2, reason: 'x' })).status).toBe(200);
    door.as(centre);
    const all = lines((await door.get('/service-points/export?format=csv')).bytes);
    expect(all.filter((line) => line.endsWith('số liệu minh họa'))).toHaveLength(102);
    expect((await door.get('/service-points?limit=10')).body).toMatchObject({ next: expect.stringMatching(/^\d{2}/) });
  });
});
