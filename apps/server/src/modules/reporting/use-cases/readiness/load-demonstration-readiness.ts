import { readFile } from 'node:fs/promises';
import { Type } from 'typebox';
import { calendarDate, vietnamDay } from '#kernel/calendar';
import { homeCode, newId } from '#kernel/ids';
import { type Context, useCase } from '#kernel/use-case';
import { shortName, unitsOn } from '#modules/organisations';
import type { PointKind } from '../../domain/readiness/service-point.ts';
import { insertPointVersion, selectPointCounts } from '../../queries/readiness-point-queries.ts';
import { importRollout } from '../rollout/import-rollout.ts';
import { importChecklist } from './import-checklist.ts';
import { importIssuedDocuments } from './issued-documents.ts';
import { importRecommendations } from './recommendations.ts';

const REFERENCE = new URL('../../../../../../../data/reference/', import.meta.url);
const CHECKLIST = {
  sourceName: 'Báo cáo 121/BC-BKHCN ngày 26/6/2025, số liệu đến 22:35 ngày 25/6/2025',
  stateOn: calendarDate('2025-06-25'),
};
const LETTER = { sourceName: 'Công văn 1040/TCT ngày 7/2/2026', stateOn: calendarDate('2026-02-06') };
const read = (name: string) => readFile(new URL(name, REFERENCE), 'utf8');

/** Loads the checklist, the proposals of provinces, the rollout and the documents to be issued that ship, and invented places; a repeat changes nothing. */
export async function loadDemonstrationReadiness(context: Context): Promise<void> {
  const [items, states, silent] = await Promise.all(
    ['readiness-items.csv', 'readiness-2025-06-25.csv', 'readiness-not-reported-2025-06-25.csv'].map(read),
  );
  await importChecklist(context, { ...CHECKLIST, items: items ?? '', states: states ?? '', silent: silent ?? '' });
  await importRecommendations(context, { ...CHECKLIST, csv: await read('recommendations-2025-06-25.csv') });
  await importRollout(context, { ...LETTER, csv: await read('ministry-rollout-2026-02-06.csv') });
  await importIssuedDocuments(context, { ...LETTER, csv: await read('issued-documents-2026-02-06.csv') });
  await inventServicePoints(context, {});
}

/** A number that nobody has: it is made up and marked so. */
const INVENTED_HOTLINE = '1900 0000';
const COMMUNES_EACH = 2;
const PROCEDURES = ['Hộ tịch, cư trú', 'Đất đai, môi trường', 'Đăng ký kinh doanh', 'Bảo hiểm xã hội', 'Chứng thực'];

/** Places made up for trial, each marked as invented: a centre for every province and for some of its communes. Made once. */
const inventServicePoints = useCase(
  'reporting.invent-service-points',
  { permission: 'reporting.publish-service-points', input: Type.Object({}) },
  async (_input, { tx, actor, clock }) => {
    if ((await selectPointCounts(tx, null)).length > 0) return { invented: 0 };
    const now = clock.now();
    const units = await unitsOn(tx, vietnamDay(now));
    let invented = 0;
    const invent = async (area: string, kind: PointKind, name: string, address: string) => {
      const home = homeCode(area.slice(0, 2));
      const made = [home, newId<'ServicePoint'>(home, now), 1, area, kind, name, address, INVENTED_HOTLINE] as const;
      const hours = 'Thứ Hai đến thứ Sáu: 7:30–11:30, 13:30–17:00';
      await insertPointVersion(tx, ...made, hours, PROCEDURES, 'published', null, true, now.toISOString(), actor.id, actor.name);
      invented += 1;
    };
    for (const province of units.filter(({ level, code }) => level === 'province' && code !== null)) {
      const short = shortName(province.name, 'province');
      await invent(
        province.code ?? '',
        'province-centre',
        `Trung tâm Phục vụ hành chính công ${short}`,
        `Số 1, phố Minh Họa, ${short}`,
      );
      const communes = units
        .filter(({ parentId, code }) => parentId === province.unitId && code !== null)
        .slice(0, COMMUNES_EACH);
      for (const { code, name } of communes)
        await invent(
          `${province.code}/${code}`,
          'commune-centre',
          `Trung tâm Phục vụ hành chính công ${name}`,
          `Số 2, phố Minh Họa, ${name}`,
        );
    }
    return { invented };
  },
);
