import { type Item, wholeItem } from '@thong-suot/form-rules';
import { publishForm, saveFormDraft } from '../../src/modules/reporting/use-cases/network/build-forms.ts';
import { openPeriods } from '../../src/modules/reporting/use-cases/network/open-periods.ts';
import { publishRegime } from '../../src/modules/reporting/use-cases/network/regimes.ts';
import type { TestDatabase } from '../harness.ts';
import { atTime, DAY } from './given-network.ts';

export const SCAN = 'scan-of-decision';
const ITEMS: readonly Item[] = [
  wholeItem({ key: 'issued', no: 1, nameVi: 'Đã ban hành quyết định', nameEn: 'The decision is issued' }),
  wholeItem({
    key: SCAN,
    no: 2,
    nameVi: 'Bản quét quyết định',
    nameEn: 'Scan of the decision',
    kind: 'file',
    conditions: [{ itemKey: 'issued', is: 'yes' }],
  }),
];

/** A form whose second item asks for a file when the first is met, which communes of An Giang and their party committees report on each day. */
export async function givenFileForm(db: TestDatabase): Promise<{ readonly committee: string; readonly party: string }> {
  const at = (time: string, days = 0) => ({ days, count: 'days' as const, time });
  const maker = db.context({ clock: atTime('00:00') });
  const keys = { committee: 'decisions-of-committees', party: 'decisions-of-parties' } as const;
  for (const part of ['committee', 'party'] as const) {
    const key = keys[part];
    const content = { nameVi: key, nameEn: key, level: 'commune', block: part, items: [...ITEMS], checks: [] } as const;
    const { revision } = await saveFormDraft(maker, {
      key,
      baseRevision: 0,
      content: { ...content, items: [...ITEMS], checks: [] },
    });
    await publishForm(maker, { key, revision, validFrom: DAY });
    await publishRegime(maker, {
      key: `${key}-daily`,
      validFrom: DAY,
      content: {
        nameVi: key,
        nameEn: key,
        legalBasisVi: null,
        frequency: 'daily',
        dataWindow: 'calendar',
        requested: null,
        opens: at('00:00'),
        due: at('17:00'),
        closes: at('12:00', 1),
        chain: null,
        reporters: { level: 'commune', provinces: ['91'] },
        forms: [{ formKey: key, part }],
        throughProvince: true,
        toVi: 'Ủy ban nhân dân tỉnh',
        reminders: [],
      },
    });
  }
  await openPeriods(db.context({ clock: atTime('00:02') }), {});
  return keys;
}
