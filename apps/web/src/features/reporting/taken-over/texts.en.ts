import type { SameKeys } from '../../../i18n/languages.ts';
import type { takenOverVi } from './texts.vi.ts';

export const takenOverEn: SameKeys<typeof takenOverVi> = {
  title: 'Left by the units before the merger',
  hint: 'What the merged units had drafted or sent in the last 31 days, to go on from in the reports of the new unit.',
  of: '{{unit}}, {{form}}, period {{day}}',
  draft: 'draft of {{instant}}',
  sent: 'sent {{instant}}',
  obstacle: 'Obstacle',
  recommendation: 'Recommendation',
};
