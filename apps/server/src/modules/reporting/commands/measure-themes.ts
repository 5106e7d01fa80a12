import { type Command, EXIT } from '#kernel/command';
import { type Accuracy, checkAgainst, type Hits, measureAccuracy } from '../domain/themes/accuracy.ts';
import { shippedCheckStatements } from '../use-cases/themes/shipped-taxonomy.ts';
import { chosenTeaching, TAXONOMY_OPTIONS, TAXONOMY_USAGE } from './theme-files.ts';

/** `bin/thongsuot measure-themes`: how often the classifier is right, as Markdown. */
export const measureThemesCommand: Command = {
  name: 'measure-themes',
  summary: 'Đo độ chính xác của việc xếp chủ đề / Measure how often themes are chosen rightly',
  usage: `bin/thongsuot measure-themes [--taxonomy FILE [--phrases FILE]]

400 ý kiến đã gán nhãn: mỗi phụ lục được để ra ngoài cả khối, ý kiến trùng lời không được học / of 400 labelled statements each annex is left
out whole, and equal statements are not learned from. Thêm: các ý kiến kiểm tra / besides: the check statements.
${TAXONOMY_USAGE}`,
  positionals: [],
  options: TAXONOMY_OPTIONS,
  needsDatabase: false,
  run: async ({ out, error }, given) => {
    const teaching = await chosenTeaching(error, given);
    if (!teaching) return EXIT.faultyInput;
    const { taxonomy, examples } = teaching;
    const left = measureAccuracy(taxonomy, examples);
    const alone = measureAccuracy({ ...taxonomy, themes: taxonomy.themes.map((theme) => ({ ...theme, phrases: [] })) }, examples);
    const checked = checkAgainst(taxonomy, examples, await shippedCheckStatements());
    out(`${groupTable(left, alone)}\n\n${themeTable(left, checked)}\n\n${confidenceTable(left, checked)}`);
    return EXIT.done;
  },
};

const percent = ({ right, all }: Hits): string => (all === 0 ? '–' : `${((100 * right) / all).toFixed(1)} % (${right}/${all})`);
const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

function groupTable(left: Accuracy, alone: Accuracy): string {
  const rows = left.groups.map((group, at) => [
    `annex ${group.group} left out`,
    String(group.learnedFrom),
    percent(group),
    percent(alone.groups[at] ?? { right: 0, all: 0 }),
  ]);
  return tableOf(
    ['micro', 'learned from', 'right', 'without phrases'],
    [...rows, ['all four', '', percent(left.all), percent(alone.all)], ['macro over themes', '', macro(left), macro(alone)]],
  );
}

/** The mean of the themes' shares: rare themes count like frequent ones. */
function macro({ themes }: Pick<Accuracy, 'themes'>): string {
  const there = themes.filter(({ all }) => all > 0);
  return `${((100 * there.reduce((sum, { right, all }) => sum + right / all, 0)) / there.length).toFixed(1)} %`;
}

function themeTable(left: Accuracy, checked: Omit<Accuracy, 'groups'>): string {
  const ofCheck = new Map(checked.themes.map((hits) => [hits.theme, hits]));
  const keys = [...new Set([...left.themes, ...checked.themes].map(({ theme }) => theme))];
  const rows = keys.map((key) => {
    const own = left.themes.find(({ theme }) => theme === key);
    const other = ofCheck.get(key);
    const none = { right: 0, all: 0 };
    return [key, percent(own ?? none), String(own?.wrongly ?? 0), percent(other ?? none), String(other?.wrongly ?? 0)];
  });
  const head = ['theme', 'left out', 'wrongly given', 'check statements', 'wrongly given'];
  return tableOf(head, [
    ...rows,
    ['all', percent(left.all), '', percent(checked.all), ''],
    ['macro', macro(left), '', macro(checked), ''],
  ]);
}

function confidenceTable(left: Accuracy, checked: Omit<Accuracy, 'groups'>): string {
  const rows = left.confidence.map((hits, at) => [
    `${hits.from.toFixed(1)}–${(hits.from + 0.1).toFixed(1)}`,
    percent(hits),
    percent(checked.confidence[at] ?? { right: 0, all: 0 }),
  ]);
  return tableOf(['confidence', 'right, left out', 'right, check statements'], rows);
}
