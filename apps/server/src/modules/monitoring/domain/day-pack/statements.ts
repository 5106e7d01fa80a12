import type { StatementFact } from '#modules/reporting';
import { BLOCKS } from '../blocks.ts';
import { cellReaders, columnIndex, complete } from './cells.ts';
import type { FaultList } from './faults.ts';
import type { Manifest } from './manifest.ts';
import { messages } from './messages.ts';
import type { PackContent } from './pack-files.ts';
import type { Registers } from './registers.ts';
import { ofDays, ofKnownCommune } from './row-checks.ts';
import { readTable } from './table.ts';

const FILE = 'feedback.csv';
const COLUMNS = ['date', 'level', 'block', 'kind', 'commune_code', 'statement_vi'];

/** The statements of communes of the day, as written, with their lines. A repeated one is kept, and told: it counts once. */
export function readStatements(content: PackContent, manifest: Manifest | null, registers: Registers, faults: FaultList) {
  const items: StatementFact[] = [];
  const lines: number[] = [];
  const table = readTable(content, FILE, COLUMNS, faults);
  if (!table) return { items, lines };
  const cells = cellReaders(table, faults);
  const dayOf = ofDays(table, manifest && [manifest.date], cells.date('date'), faults);
  const communeOf = ofKnownCommune(table, registers.communes.keys, faults);
  const level = cells.oneOf('level', ['commune']);
  const block = cells.oneOf('block', ['general', ...BLOCKS]);
  const [kind, text] = [cells.oneOf('kind', ['obstacle', 'recommendation']), cells.text('statement_vi')];
  const firstLines = new Map<string, number>();
  for (const row of table.rows) {
    level(row);
    const values = { block: block(row), kind: kind(row), text: text(row) };
    const communeCode = dayOf(row) && communeOf(row);
    const statement = communeCode && complete<StatementFact>({ ...values, communeCode });
    if (!statement) continue;
    items.push(statement);
    lines.push(row.line);
    const key = [statement.block, statement.kind, communeCode, statement.text.trim()].join('\n');
    const before = firstLines.get(key);
    const place = { file: FILE, line: row.line, column: columnIndex(table, 'statement_vi') + 1 } as const;
    if (before === undefined) firstLines.set(key, row.line);
    else faults.warn(place, messages.repeatedCountsOnce(before));
  }
  return { items, lines };
}
