import type { Block } from '#modules/documents';
import { FIRST_LAYOUT, layoutOf } from '../layout.ts';
import { count, dayInText, hourInText, percent, twoDigits } from '../number-text.ts';
import { editorial, heading, item, noFigures, type ReportContext, sentence } from '../report-context.ts';
import { blocksBelowHalf } from './blocks-below-half.ts';
import { belowJuneLine, farBelowJune, fewResultsLine, fewResultsReturned } from './dossier-provinces.ts';
import { unreportedLine } from './unreported-communes.ts';

/** One figure says how many of how many. */
const GREEN_PROVINCES = { green: 'summary/provincesTasksGreen', provinces: 'summary/provincesTasksGreen' } as const;

/** Section I, "TỔNG QUAN TIẾN ĐỘ" (outline §2.2). */
export function overviewSection(context: ReportContext): Block[] {
  return [
    heading(1, 'I. TỔNG QUAN TIẾN ĐỘ'),
    openingSentence(context),
    heading(2, '1. Điểm tích cực'),
    ...provincesByTasks(context),
    ...stateOfCommunes(context),
    heading(2, '2. Điểm yếu cần tháo gỡ'),
    editorial(context, 'overview.obstacle-kinds', '- '),
    ...fewResults(context),
    ...belowJune(context),
    overdueSentence(context),
    heading(2, `3. Điểm khác so với ngày ${dayInText(context.input.settings.previousDate)}`),
    greenChange(context),
    ...blocksBelowHalf(context),
    heading(2, '4. Khuyến nghị cảnh báo'),
    editorial(context, 'recommendation.supervision', '- '),
    editorial(context, 'recommendation.infrastructure', '- '),
    editorial(context, 'recommendation.overdue', '- '),
    editorial(context, 'recommendation.service-centres', '- '),
  ];
}

function openingSentence({ input: { report, settings, catalogue } }: ReportContext): Block {
  const { provincesTasksGreen } = report.summary;
  if (provincesTasksGreen === null) return noFigures('nhiệm vụ của các tỉnh, thành phố');
  const source = settings.heatMapAddress === null ? 'Theo bản đồ nhiệt' : 'Theo bản đồ nhiệt tại địa chỉ {address}';
  return sentence(
    `${source}, đến {hour} ngày {date} có {green}/{provinces} tỉnh, thành phố đạt mức XANH so với các nhiệm vụ phải hoàn thành trước ngày {phaseEnd} (Phụ lục 1 và tài liệu trình chiếu kèm theo).`,
    {
      address: settings.heatMapAddress,
      hour: hourInText(settings.cutOff),
      date: dayInText(report.date),
      phaseEnd: dayInText(report.text.phaseEnd),
      green: twoDigits(provincesTasksGreen),
      provinces: twoDigits(catalogue.provinces.length),
    },
    GREEN_PROVINCES,
  );
}

function provincesByTasks({ input: { report, catalogue } }: ReportContext): Block[] {
  const { provincesTasksGreen: green, provincesTasksRed: red } = report.summary;
  if (green === null || red === null) return [noFigures('mức xanh, đỏ của các tỉnh, thành phố')];
  return [
    item(
      'Số tỉnh, thành phố đạt mức XANH: {green}/{provinces}.',
      { green: twoDigits(green), provinces: twoDigits(catalogue.provinces.length) },
      GREEN_PROVINCES,
    ),
    red === 0
      ? item('Số tỉnh, thành phố ở mức ĐỎ: Không có.')
      : item('Số tỉnh, thành phố ở mức ĐỎ: {red}.', { red: twoDigits(red) }, { red: 'summary/provincesTasksRed' }),
  ];
}

function stateOfCommunes(context: ReportContext): Block[] {
  const {
    report: { summary },
    catalogue,
  } = context.input;
  if (
    summary.green === null ||
    summary.provincesGreenOver50 === null ||
    summary.provincesGreenOver70 === null ||
    summary.provincesGreen100 === null
  ) {
    return [noFigures('tình hình phủ XANH cấp xã')];
  }
  const names = citiesFirst(context, summary.provincesGreen100Codes ?? []);
  // Annex 21 counts another form, which some of these provinces have not sent.
  const form = layoutOf(context.input) === FIRST_LAYOUT ? '' : ' biểu {conditions} điều kiện';
  return [
    item(
      `Tình hình cấp xã: {communes} xã, phường, đặc khu; {reported}/{provinces} tỉnh, thành phố đã báo cáo${form} (Phụ lục 4).`,
      {
        communes: count(summary.communes),
        provinces: twoDigits(catalogue.provinces.length),
        reported: summary.provincesReported === null ? null : twoDigits(summary.provincesReported),
        conditions: count(catalogue.conditions.length),
      },
      { communes: 'summary/communes', provinces: 'summary/provincesReported', reported: 'summary/provincesReported' },
    ),
    ...unreportedLine(context),
    editorial(context, 'overview.commune-comparison', '- '),
    item(
      'Có {over50} tỉnh, thành phố có trên 50% số xã đạt mức XANH; {over70} tỉnh, thành phố có trên 70%; {all} tỉnh, thành phố có 100%{names}.',
      {
        over50: twoDigits(summary.provincesGreenOver50),
        over70: twoDigits(summary.provincesGreenOver70),
        all: twoDigits(summary.provincesGreen100),
        names: names.length === 0 ? '' : `, gồm: ${names.join(', ')}`,
      },
      { over50: 'summary/provincesGreenOver50', over70: 'summary/provincesGreenOver70', all: 'summary/provincesGreen100' },
    ),
  ];
}

/** The names of a list as the report gives them: cities, then provinces, each in the order they come in. */
function citiesFirst({ names }: ReportContext, codes: readonly string[]): string[] {
  return [...codes.filter(names.isCity), ...codes.filter((code) => !names.isCity(code))].map(names.inText);
}

function fewResults(context: ReportContext): Block[] {
  const provinces = fewResultsReturned(context.input);
  if (provinces === null) return [noFigures('hồ sơ tiếp nhận và trả kết quả trong ngày')];
  if (provinces.length === 0) return [];
  return [editorial(context, 'overview.few-results', '- '), ...provinces.map((line) => fewResultsLine(context, line))];
}

function belowJune(context: ReportContext): Block[] {
  return farBelowJune(context.input).map((line) => belowJuneLine(context, line));
}

function overdueSentence({ input: { report } }: ReportContext): Block {
  const { overdueTasks } = report.summary;
  if (overdueTasks === null) return noFigures('nhiệm vụ quá hạn');
  return overdueTasks === 0
    ? item('Không có nhiệm vụ quá hạn chưa hoàn thành.')
    : item(
        'Còn {tasks} nhiệm vụ đã quá hạn chưa hoàn thành (Phụ lục 2).',
        { tasks: twoDigits(overdueTasks) },
        { tasks: 'summary/overdueTasks' },
      );
}

function greenChange({ input: { report, settings } }: ReportContext): Block {
  const { greenPct, greenPreviousPct, greenPctChange } = report.summary;
  if (greenPct === null) return noFigures('tỉ lệ xã đạt mức XANH');
  const figures = { today: percent(greenPct), previous: dayInText(settings.previousDate) };
  const places = { today: 'summary/greenPct', before: 'summary/greenPreviousPct', change: 'summary/greenPctChange' };
  if (greenPreviousPct === null || greenPctChange === null) {
    return sentence(
      'a) Tỉ lệ xã đạt mức XANH của cả nước là {today}; chưa có số liệu ngày {previous} để so sánh.',
      figures,
      places,
    );
  }
  return sentence(
    'a) Tỉ lệ xã đạt mức XANH của cả nước là {today}, ngày {previous} là {before}; thay đổi {change}.',
    {
      ...figures,
      before: percent(greenPreviousPct),
      change: percent(greenPctChange),
    },
    places,
  );
}
