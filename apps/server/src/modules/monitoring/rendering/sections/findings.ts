import type { Block as DocumentBlock } from '#modules/documents';
import { BLOCKS } from '#modules/reporting';
import { count, dayInText, percent, share, twoDigits } from '../number-text.ts';
import { editorial, heading, item, noFigures, type ReportContext } from '../report-context.ts';
import { slowCriteriaLine } from './slow-criteria.ts';

const HIGH_ONLINE_PCT = 90;

const LOWEST_ONLINE = 'summary/lowestOnlineCumulative.onlinePct';

/** Section III, "PHÂN TÍCH, PHÁT HIỆN VẤN ĐỀ" (outline §2.4). */
export function findingsSection(context: ReportContext): DocumentBlock[] {
  return [
    heading(1, 'III. PHÂN TÍCH, PHÁT HIỆN VẤN ĐỀ'),
    heading(2, '1. Tỉ lệ hồ sơ trực tuyến'),
    ...onlineShares(context),
    editorial(context, 'findings.online-request', '- '),
    heading(2, '2. Điều kiện hoạt động của cấp xã'),
    ...conditions(context),
    editorial(context, 'findings.conditions-request', '- '),
    heading(2, '3. Vướng mắc do cấp xã báo cáo'),
    editorial(context, 'findings.obstacles', '- '),
    editorial(context, 'findings.obstacles-request', '- '),
    heading(2, '4. Bốn khối ở cấp xã'),
    editorial(context, 'findings.blocks'),
    ...BLOCKS.flatMap((block) => slowCriteriaLine(context, block)),
    heading(2, '5. Nhiệm vụ thường xuyên'),
    editorial(context, 'findings.recurring-request', '- '),
  ];
}

function onlineShares({ input: { report, settings, catalogue }, names }: ReportContext): DocumentBlock[] {
  const lowest = report.summary.lowestOnlineCumulative;
  if (lowest === null) return [noFigures('tỉ lệ hồ sơ trực tuyến lũy kế')];
  return [
    item(
      'Từ ngày {from}, {province} có tỉ lệ hồ sơ trực tuyến thấp nhất trong {provinces} tỉnh, thành phố: {share}{others} (Phụ lục 8).',
      {
        from: dayInText(settings.cumulativeFrom),
        province: names.inText(lowest.provinceCode),
        share: percent(lowest.onlinePct),
        provinces: twoDigits(catalogue.provinces.length),
        others: provincesAbove90(report.annexes['8-3']),
      },
      { share: LOWEST_ONLINE, provinces: LOWEST_ONLINE },
    ),
  ];
}

/** In words, as the report does; nothing where no province is above. */
function provincesAbove90(rows: ReportContext['input']['report']['annexes']['8-3']): string {
  const provinces = (rows ?? []).filter((row) => row.province_code !== 'ALL');
  const above = provinces.filter((row) => Number(row.online_pct_total ?? 0) > HIGH_ONLINE_PCT).length;
  if (above === 0) return '';
  return `, trong khi ${above * 2 > provinces.length ? 'nhiều' : 'một số'} tỉnh, thành phố đạt trên ${share(HIGH_ONLINE_PCT)}%`;
}

function conditions(context: ReportContext): DocumentBlock[] {
  const {
    report: { summary },
    settings,
  } = context.input;
  const { green, greenPct, greenPrevious, greenPreviousPct } = summary;
  if (green === null || greenPct === null) return [noFigures('điều kiện của cấp xã')];
  const before =
    greenPrevious === null || greenPreviousPct === null
      ? 'chưa có số liệu'
      : `${count(greenPrevious)} xã (${percent(greenPreviousPct)})`;
  return [
    item(
      '{green}/{communes} xã ({share}) bảo đảm các điều kiện cơ bản; ngày {previous}: {before}.',
      {
        green: count(green),
        communes: count(summary.communes),
        share: percent(greenPct),
        previous: dayInText(settings.previousDate),
        before,
      },
      {
        green: 'summary/green',
        communes: 'summary/communes',
        share: 'summary/greenPct',
        ...(greenPrevious === null ? {} : { before: 'summary/greenPrevious' }),
      },
    ),
    belowEverywhere(context, 13, summary.condition13Below100),
    belowEverywhere(context, 14, summary.condition14Below100),
    supportStaff(context),
  ];
}

function belowEverywhere(
  { names, conditionName }: ReportContext,
  condition: number,
  codes: readonly string[] | null,
): DocumentBlock {
  const name = conditionName(condition);
  if (codes === null) return noFigures(`điều kiện “${name}”`);
  if (codes.length === 0) return item('Điều kiện “{name}”: tất cả các tỉnh, thành phố đạt 100% số xã.', { name });
  return item(
    'Điều kiện “{name}”: còn {count} tỉnh, thành phố chưa đạt 100% số xã, gồm {provinces}.',
    {
      name,
      count: twoDigits(codes.length),
      provinces: codes.map(names.inText).join(', '),
    },
    { count: `counts/condition${condition}Below100` },
  );
}

function supportStaff({
  input: {
    report: { summary },
  },
  conditionName,
}: ReportContext): DocumentBlock {
  const name = conditionName(15);
  if (summary.condition15Met === null || summary.condition15Pct === null) return noFigures(`điều kiện “${name}”`);
  return item(
    'Điều kiện “{name}”: {met}/{communes} xã ({share}).',
    {
      name,
      met: count(summary.condition15Met),
      communes: count(summary.communes),
      share: percent(summary.condition15Pct),
    },
    { met: 'summary/condition15Met', communes: 'summary/communes', share: 'summary/condition15Pct' },
  );
}
