import type { Block } from '#modules/documents';
import { layoutOf } from '../layout.ts';
import { count } from '../number-text.ts';
import { item, type ReportContext } from '../report-context.ts';

/** From this layout on the report says how many communes have not reported. */
const SAID_FROM = 3;
const REPORTED = 'summary/communesReported';

/** Communes that have not sent the conditions, where the report says so; 0: all have, or nothing is known. */
export function unreportedCommunes({ input }: ReportContext): number {
  const { communes, communesReported } = input.report.summary;
  return communesReported === null || layoutOf(input) < SAID_FROM ? 0 : communes - communesReported;
}

/** The line of section I.1 on them: shares are of all communes, so silence lowers each (REP-105, REP-106). */
export function unreportedLine(context: ReportContext): Block[] {
  const missing = unreportedCommunes(context);
  const { communes, communesReported } = context.input.report.summary;
  if (missing === 0 || communesReported === null) return [];
  return [
    item(
      'Đã có {reported}/{communes} xã, phường, đặc khu báo cáo biểu {conditions} điều kiện, còn {missing} xã chưa báo cáo. Các tỉ lệ trong báo cáo tính trên tổng số xã; xã chưa báo cáo tính là chưa đạt.',
      {
        reported: count(communesReported),
        communes: count(communes),
        conditions: count(context.input.catalogue.conditions.length),
        missing: count(missing),
      },
      { reported: REPORTED, communes: 'summary/communes', missing: REPORTED },
    ),
  ];
}
