import type { DictionaryEntry } from './dictionary.ts';

/** The name under which daily averages of dossiers in June 2025 are kept. */
export const JUNE_AVERAGE = 'dossiers-daily-average-june-2025';

const DOSSIERS = { vi: 'hồ sơ', en: 'dossiers' };
const figure = { kind: 'figure', formKey: null, formVersion: null, frequency: 'daily' } as const;
const counted = { ...figure, type: 'count', unit: DOSSIERS } as const;
const written = { ...figure, type: 'text', unit: null, level: 'commune', source: 'feedback.csv' } as const;

/** The figures and texts that come in beside the answers to forms. */
export const REPORTED_FIGURES: readonly DictionaryEntry[] = [
  ...(['province', 'commune'] as const).flatMap((level) => dossierFigures(level)),
  {
    ...counted,
    key: JUNE_AVERAGE,
    type: 'number',
    level: 'province',
    frequency: 'once',
    source: 'june-average.csv',
    rule: null,
    nameVi: 'Số hồ sơ bình quân một ngày của tháng 6/2025',
    nameEn: 'Dossiers a day, average of June 2025',
  },
  { ...written, key: 'obstacle', nameVi: 'Vướng mắc', nameEn: 'Obstacle', rule: 'REP-401 REP-402 REP-403' },
  { ...written, key: 'recommendation', nameVi: 'Kiến nghị, đề xuất', nameEn: 'Recommendation', rule: 'REP-401 REP-402 REP-403' },
];

function dossierFigures(level: 'province' | 'commune'): readonly DictionaryEntry[] {
  const place = level === 'province' ? { vi: 'cấp tỉnh', en: 'at provincial level' } : { vi: 'cấp xã', en: 'at commune level' };
  const periods = [
    { key: 'day', vi: 'trong ngày hôm trước', en: 'on the day before', source: 'dossiers-day.csv' },
    {
      key: 'cumulative',
      vi: 'lũy kế đến hết ngày hôm trước',
      en: 'cumulative, up to the day before',
      source: 'dossiers-cumulative.csv',
    },
  ];
  const kinds = [
    { key: 'direct', vi: 'tiếp nhận trực tiếp', en: 'received directly' },
    { key: 'online', vi: 'tiếp nhận trực tuyến', en: 'received online' },
    { key: 'returned', vi: 'đã trả kết quả', en: 'returned' },
  ];
  return periods.flatMap((period) =>
    kinds.map(
      (kind): DictionaryEntry => ({
        ...counted,
        level,
        key: `dossiers-${kind.key}-${period.key}-${level}`,
        source: period.source,
        rule: 'REP-501',
        nameVi: `Hồ sơ ${kind.vi}, ${place.vi}, ${period.vi}`,
        nameEn: `Dossiers ${kind.en}, ${place.en}, ${period.en}`,
      }),
    ),
  );
}
