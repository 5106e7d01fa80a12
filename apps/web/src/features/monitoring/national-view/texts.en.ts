import type { SameKeys } from '../../../i18n/languages.ts';
import type { nationalViewVi } from './texts.vi.ts';

export const nationalViewEn: SameKeys<typeof nationalViewVi> = {
  title: 'The nation on {{day}}',
  eastSea: 'East Sea',
  archipelago: { hoangSa: 'Hoang Sa\nArchipelago\n(Da Nang City)', truongSa: 'Truong Sa\nArchipelago\n(Khanh Hoa)' },
  pointHint: 'Point at a province to see its figures; click to open it.',
  mapName: 'Go to a province on the map',
  mapTitle: 'Map of the 34 provinces and cities; each small cell is a commune, ward or special zone',
  mapKeys: 'Arrow keys move between provinces by geography, Enter opens one. The ranking beside holds the same figures.',
  measure: 'Measure on the map',
  measures: {
    readiness: 'Readiness',
    greenShare: 'Green communes',
    onlineShare: 'Dossiers online',
    overdueTasks: 'Overdue tasks',
  },
  rules: {
    readiness:
      'A province is green when all its tasks due before the end of the phase are done, yellow when at least half are, red otherwise. Small cells are communes: green meets all 16 conditions, yellow misses 1 to 4, red 5 or more.',
    greenShare:
      'Green communes among all communes of the province, reported or not. Green meets all 16 conditions, yellow misses 1 to 4, red 5 or more.',
    onlineShare: 'Dossiers filed online among all dossiers received by province and communes on the day before the report.',
    overdueTasks:
      'Tasks of the province whose deadline was before the day of the report and that are not done; overdue tasks of central bodies stand in the figure of the nation only. Small cells show the colour of communes.',
  },
  legend: {
    title: 'Legend',
    good: 'Green',
    warning: 'Yellow',
    bad: 'Red',
    missing: 'Commune has not reported',
    noReport: 'No figures (which is not zero)',
  },
  tone: {
    readiness: { good: 'green', warning: 'yellow', bad: 'red', missing: 'no report' },
    greenShare: { good: 'green', warning: 'yellow', bad: 'red', missing: 'no report' },
    onlineShare: { good: 'green', warning: 'yellow', bad: 'red', missing: 'no report' },
    overdueTasks: { good: 'none overdue', warning: 'some overdue', bad: 'some overdue', missing: 'no report' },
  },
  ranking: 'Ranked by: {{measure}}, what needs most attention first',
  rank: 'No.',
  province: 'Province or city',
  change: 'Change',
  noReport: 'no report',
  communesByColour: '{{all}} communes: {{good}} green, {{warning}} yellow, {{bad}} red, {{missing}} not reported',
  reportedOf: '{{reported}}/{{all}} communes reported',
  changesSince: 'Changes since {{day}}',
  otherChanges: '{{count}} other changes',
  nothingChanged: 'Nothing changed.',
  nation: 'The nation',
  live: {
    counted: '{{reports}} reports count',
  },
  colours: { green: 'green', yellow: 'yellow', red: 'red', 'not-reported': 'not reported' },
  movement: {
    'green-share': 'share of green communes {{from}} → {{to}} ({{change}} points)',
    'communes-turned': 'communes from {{from}} to {{to}}: {{count}} ({{communes}})',
    'tasks-status': 'progress of tasks from {{from}} to {{to}}',
    'tasks-overdue': 'overdue tasks {{from}} → {{to}}',
    'communes-stopped-reporting': 'communes that stopped reporting: {{count}} ({{communes}})',
    'communes-started-reporting': 'communes that began to report: {{count}} ({{communes}})',
  },
  headline: {
    greenShare: 'Share of green communes',
    green: 'Green communes',
    yellow: 'Yellow communes',
    red: 'Red communes',
    notReported: 'Communes without report',
    provincesTasksGreen: 'Provinces ready (green)',
    overdueTasks: 'Overdue tasks',
    onlineShareDay: 'Dossiers online on the day',
    of: 'of {{all}}',
    dueSoon: '{{count}} due from now to the end of {{day}}',
  },
  trend: 'Share of green communes over time',
  direction: { better: 'Better', worse: 'Worse', neutral: 'Other' },
};
