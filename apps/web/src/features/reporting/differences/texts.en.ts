import type { SameKeys } from '../../../i18n/languages.ts';
import type { differencesVi } from './texts.vi.ts';

export const differencesEn: SameKeys<typeof differencesVi> = {
  title: 'Check of kept figures',
  answer_zero: 'No comparison found a difference.',
  answer_one: '{{count}} difference between kept figures and their recomputation.',
  answer_other: '{{count}} differences between kept figures and their recomputation.',
  never: 'No comparison was made yet.',
  note: 'Each night all kept figures are recomputed from the log and from what was sent. A difference is only told, nothing is mended; pass it on to whoever runs the system.',
  differences: 'Differences',
  none: 'There are no differences.',
  columns: {
    kind: 'Kind',
    day: 'Day',
    place: 'Where',
    kept: 'Kept',
    recomputed: 'Recomputed',
    found: 'First seen',
    last: 'Last seen',
  },
  kinds: {
    standing: 'Standing of a report',
    answers: 'Answers',
    board: 'Board',
    'snapshot-column': 'Figures of a frozen day',
    cut: 'Figures at the cut-off',
  },
  comparisons: 'Comparisons',
  comparison: {
    at: 'Started',
    by: 'Made',
    days: 'Days',
    reports: 'Reports',
    snapshots: 'Frozen days',
    differences: 'Differences',
  },
  byNight: 'each night',
  byPerson: 'by command',
};
