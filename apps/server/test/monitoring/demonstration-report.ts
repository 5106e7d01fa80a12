import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { calendarDate } from '#kernel/calendar';
import {
  ANNEX_NUMBERS,
  type AnnexNumber,
  type AnnexRow,
  type DailyReport,
  type ReportSummary,
} from '../../src/modules/monitoring/domain/daily-report/daily-report.ts';
import { CENTRAL_AUTHORITY } from '../../src/modules/monitoring/rendering/central-authority.ts';
import type { DailyReportDocumentInput, ReportCatalogue } from '../../src/modules/monitoring/rendering/input.ts';
import { DEFAULT_WORDING } from '../../src/modules/monitoring/rendering/wording/wording.ts';

const DATA = join(import.meta.dirname, '../../../../data');
const PACK = join(DATA, 'day-2025-09-22');
const TEXT_COLUMN = /_code$|^province$|_vi$|^group$|_key$|^status$|_date$/;
/** Annexes whose raw figures the pack does not have. */
const WITHOUT_RAW_FIGURES = new Set(['15', '16', '17', '19', '20', '22', '23', '24', '25']);

type Line = Record<string, string>;
const csv = (path: string): Line[] => parse(readFileSync(path), { columns: true });

/** The report of the demonstration day as the decided rules give it, read from the expected figures of the pack. */
function demonstrationReport(): DailyReport {
  const summary: ReportSummary = JSON.parse(readFileSync(join(PACK, 'expected/summary.json'), 'utf8'));
  const annexes = Object.fromEntries(
    ANNEX_NUMBERS.map((number) => [number, WITHOUT_RAW_FIGURES.has(number) ? null : expectedRows(number)]),
  );
  const report = { date: calendarDate('2025-09-22'), summary, annexes: annexes as DailyReport['annexes'] };
  return {
    ...report,
    text: {
      phaseEnd: calendarDate('2025-10-01'),
      onlineShares: onlineShares(report.annexes['8-1']),
      taskGroups: taskGroups(report.annexes['2']),
    },
  };
}

/** Everything the renderer needs, as a preview of the demonstration day. */
export function demonstrationInput(changes: Partial<DailyReportDocumentInput> = {}): DailyReportDocumentInput {
  return {
    report: demonstrationReport(),
    settings: {
      previousDate: calendarDate('2025-09-21'),
      cutOff: '16:00',
      cumulativeFrom: calendarDate('2025-07-01'),
      yellowUpTo: 4,
      heatMapAddress: 'https://nq57.vn',
      dossiersSynchronisedAt: null,
    },
    authority: CENTRAL_AUTHORITY,
    edition: { status: 'draft', number: null, issuedOn: null, differences: [] },
    wording: DEFAULT_WORDING,
    notices: {
      demonstration: true,
      syntheticCommunes: true,
      source: 'Báo cáo này không đăng trên báo chí, phát thanh, truyền hình và mạng xã hội.',
    },
    catalogue: catalogue(),
    ...changes,
  };
}

function expectedRows(number: AnnexNumber): AnnexRow[] {
  const [main = '', part] = number.split('-');
  const file = `annex-${main.padStart(2, '0')}${part === undefined ? '' : `-${part}`}.csv`;
  const lines = csv(join(PACK, 'expected', file)).filter((line) => line.rule_order !== '');
  lines.sort((a, b) => Number(a.rule_order) - Number(b.rule_order));
  return lines.map(({ published_order: _published, rule_order: _rule, note: _note, ...cells }) =>
    Object.fromEntries(Object.entries(cells).map(([column, text]) => [column, cellOf(column, text)])),
  );
}

function cellOf(column: string, text: string): string | number | null {
  if (text === '') return null;
  return TEXT_COLUMN.test(column) ? text : Number(text);
}

function onlineShares(rows: readonly AnnexRow[] | null): DailyReport['text']['onlineShares'] {
  return (rows ?? [])
    .filter((row) => row.province_code !== 'ALL')
    .map((row) => {
      const [returned, received] = [Number(row.returned), Number(row.total)];
      return {
        provinceCode: String(row.province_code),
        province: String(row.province),
        onlinePct: row.online_pct === null ? null : Number(row.online_pct),
        returned,
        received,
        returnedPct: received === 0 ? null : Math.round((returned / received) * 10000) / 100,
        juneDailyAverage: row.june_daily_average === null ? null : Number(row.june_daily_average),
      };
    });
}

function taskGroups(rows: readonly AnnexRow[] | null): DailyReport['text']['taskGroups'] {
  const groups = Map.groupBy(rows ?? [], (row) => String(row.group));
  return [...groups].map(([group, tasks], index) => ({
    no: index + 1,
    group,
    groupNameVi: String(tasks[0]?.group_name_vi),
    tasks: tasks.length,
    unitsVi: [...new Set(tasks.flatMap((task) => String(task.units_vi).split('; ')))],
  }));
}

function catalogue(): ReportCatalogue {
  const tiles = new Map(
    csv(join(DATA, 'reference/province-tiles.csv')).map((line) => [
      line.code,
      { column: Number(line.column), row: Number(line.row) },
    ]),
  );
  return {
    provinces: csv(join(DATA, 'reference/provinces.csv')).map((line) => ({
      code: line.code ?? '',
      name: line.name ?? '',
      shortName: line.short_name ?? '',
      tile: tiles.get(line.code ?? '') ?? null,
    })),
    conditions: csv(join(PACK, 'conditions.csv')).map((line) => ({ no: Number(line.condition_no), nameVi: line.name_vi ?? '' })),
    criteria: csv(join(PACK, 'criteria.csv')).map((line) => ({ key: line.key ?? '', nameVi: line.name_vi ?? '' })),
  };
}
