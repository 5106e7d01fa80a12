import { useTranslation } from 'react-i18next';
import { formatDay, formatInstant } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import { Section } from '../../../page-parts/section.tsx';
import type { FormVersion } from './form-queries.ts';

/** The versions of a form: from which day reports are made on each, and who published it. */
export function VersionSection({ versions }: { readonly versions: readonly FormVersion[] }) {
  const { t } = useTranslation('forms');
  const { count } = useFormat();
  return (
    <Section title={t('versions.title')}>
      {versions.length === 0 ? (
        <p>{t('versions.none')}</p>
      ) : (
        <PlainRows
          label={t('versions.title')}
          headers={[t('versions.version'), t('versions.from'), t('versions.items'), t('versions.by'), t('versions.at')]}
          rows={versions.map(({ version, validFrom, publishedAt, publishedBy, content }) => ({
            key: `${version} ${validFrom} ${publishedAt}`,
            cells: [String(version), formatDay(validFrom), count(content.items.length), publishedBy, formatInstant(publishedAt)],
          }))}
        />
      )}
    </Section>
  );
}
