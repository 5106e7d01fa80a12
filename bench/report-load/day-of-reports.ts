import { randomUUID } from 'node:crypto';
import type { Tx } from '../../apps/server/src/kernel/db/tx.ts';

/** One report that is expected today. */
export type Expected = {
  readonly path: string;
  readonly items: readonly string[];
  readonly kind: 'yes-no' | 'number';
};

type Row = {
  home: string;
  period_end: string;
  reporter: string;
  part: string;
  form_key: string;
  items: { key: string; kind?: string }[];
};

/** The reports of communes that are expected for the newest period, form by form, the communes of a form in one order. */
export async function expectedReports(tx: Tx): Promise<readonly Expected[]> {
  const { rows } = await tx.query<Row>({
    text: `select r.home_code as home, r.period_end::text as period_end, r.reporter, r.part, v.form_key, v.items
      from reporting.report r join reporting.form_version v on v.form_version_no = r.form_version_no
     where r.period_end = (select max(period_end) from reporting.report) and length(r.reporter) = 5 and r.revision = 0
     order by v.form_key, r.reporter`,
  });
  return rows.map(({ home, period_end: day, reporter, part, form_key: formKey, items }) => ({
    path: `/reports/${day}/${home}/${reporter}/${part}/${formKey}`,
    items: items.map(({ key }) => key),
    kind: items[0]?.kind === 'number' ? 'number' : 'yes-no',
  }));
}

const OBSTACLE = 'Đường truyền mạng đến trụ sở xã chậm, thường gián đoạn vào buổi sáng, ảnh hưởng việc tiếp nhận hồ sơ';
const PROPOSAL = 'Đề nghị tỉnh nâng cấp đường truyền và bố trí thêm cán bộ công nghệ thông tin cho xã trong quý này';

/** A sending with an answer to each item and two texts. @param number varies the answers */
export function sendingOf({ items, kind }: Expected, number: number): string {
  const answer = (at: number) =>
    kind === 'number' ? { kind, value: String((number * 7 + at * 13) % 1000) } : { kind, value: (number + at) % 11 !== 0 };
  return JSON.stringify({
    sendKey: randomUUID(),
    baseRevision: 0,
    document: {
      answers: Object.fromEntries(items.map((key, at) => [key, answer(at)])),
      carried: [],
      statements: [
        { kind: 'obstacle', text: OBSTACLE, itemKey: null },
        { kind: 'recommendation', text: PROPOSAL, itemKey: null },
      ],
      reasons: {},
      secondsSpent: 90,
    },
  });
}
