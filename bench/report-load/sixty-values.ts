import { vietnamDay } from '../../apps/server/src/kernel/calendar.ts';
import { openPeriods } from '../../apps/server/src/modules/reporting/use-cases/network/open-periods.ts';
import { publishRegime } from '../../apps/server/src/modules/reporting/use-cases/network/regimes.ts';
import type { Installation } from '../lib/installation.ts';

const KEY = 'load-60-values';

/** A daily form of 60 numbers for all communes: the size at which the peers were measured. */
export async function publishSixtyValues({ asOwner, context }: Installation): Promise<void> {
  const items = Array.from({ length: 60 }, (_, at) => ({
    key: `value-${at + 1}`,
    no: at + 1,
    nameVi: `Số liệu ${at + 1}`,
    nameEn: `Figure ${at + 1}`,
    kind: 'number',
  }));
  const day = vietnamDay(context.clock.now());
  await asOwner(async (tx) => {
    await tx.query({
      text: `insert into reporting.form (form_key, level, block, name_vi, name_en, frequency, source_file) values ($1, 'commune', 'committee', 'Biểu đo tải', 'Load form', 'daily', '')`,
      values: [KEY],
    });
    await tx.query({
      text: `with v as (insert into reporting.form_version (form_key, version, items, content_hash, created_at) values ($1, 1, $2::text::jsonb, 'load', now()) returning form_version_no)
        insert into reporting.form_publication (form_key, valid_from, published_at, form_version_no, published_by_name) select $1, $3, now(), form_version_no, '' from v`,
      values: [KEY, JSON.stringify(items), day],
    });
  });
  const at = (time: string, days = 0) => ({ days, count: 'days' as const, time });
  await publishRegime(context, {
    key: KEY,
    validFrom: day,
    content: {
      nameVi: 'Đo tải',
      nameEn: 'Load',
      legalBasisVi: null,
      frequency: 'daily',
      dataWindow: 'calendar',
      requested: null,
      opens: at('00:00'),
      due: at('16:00'),
      closes: at('23:00', 1),
      chain: null,
      reporters: { level: 'commune', provinces: null },
      forms: [{ formKey: KEY, part: 'committee' }],
      throughProvince: false,
      toVi: 'Đo tải',
      reminders: [],
    },
  });
  await openPeriods(context, {});
}
