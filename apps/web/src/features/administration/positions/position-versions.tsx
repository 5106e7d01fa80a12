import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import { useRoleTitle } from '../accounts/account-words.tsx';
import { LEVELS, type Position, rolesAt } from './position-queries.ts';

/** Every version of every position, the newest first: what held before, and what will. */
export function PositionVersions({ positions }: { readonly positions: readonly Position[] }) {
  const { t } = useTranslation('positions');
  const { pick } = useFormat();
  const roleTitle = useRoleTitle();
  const versions = positions
    .filter(({ validFrom, validTo }) => validFrom !== validTo)
    .sort((one, other) => (one.validFrom === other.validFrom ? one.rank - other.rank : one.validFrom < other.validFrom ? 1 : -1));
  const days = ({ validFrom, validTo }: Position) =>
    validTo === null ? t('from', { day: formatDay(validFrom) }) : `${formatDay(validFrom)} – ${formatDay(validTo)}`;
  return (
    <details>
      <summary>{t('history')}</summary>
      <PlainRows
        label={t('versions')}
        headers={[t('version'), t('name'), t('code'), ...LEVELS.map((level) => t(`gives.${level}`))]}
        rows={versions.map((version) => ({
          key: `${version.code} ${version.validFrom}`,
          cells: [
            days(version),
            pick({ vi: version.title, en: version.titleEn }),
            version.code,
            ...LEVELS.map((level) => rolesAt(version, level).map(roleTitle).join(', ') || t('notHere')),
          ],
        }))}
      />
    </details>
  );
}
