import type { Section } from '#modules/documents';
import type { DailyReport } from '../../domain/daily-report/daily-report.ts';
import { centredHeading, note, type ReportContext } from '../report-context.ts';
import { ALL_ANNEXES } from './all-annexes.ts';
import type { Annex } from './annex.ts';

const NO_RAW_FIGURES = 'Chưa có dữ liệu gốc cho các phụ lục sau đây.';

/** The annexes that have no raw figures in any of their parts, each once. */
export function annexesWithoutFigures({ annexes }: DailyReport): readonly Annex[] {
  const parts = Map.groupBy(ALL_ANNEXES, ({ printedNumber }) => printedNumber);
  return [...parts.values()]
    .filter((annex) => annex.every(({ number }) => annexes[number] === null))
    .flatMap((annex) => annex.slice(0, 1));
}

/** Number and title of the annexes without figures, one below the other: a page for each would be empty but for its title. */
export function sectionWithoutFigures(context: ReportContext, annexes: readonly Annex[]): Section[] {
  if (annexes.length === 0) return [];
  return [
    {
      orientation: 'portrait',
      blocks: [
        note(NO_RAW_FIGURES),
        ...annexes.flatMap((annex) => [
          centredHeading(1, `Phụ lục ${annex.printedNumber}`),
          centredHeading(2, annex.title(context, null)),
        ]),
      ],
    },
  ];
}
