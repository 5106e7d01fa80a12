import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { vietnamDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import { Section } from '../../../page-parts/section.tsx';
import { useRoleTitle } from '../accounts/account-words.tsx';
import { positionsQuery } from './list-queries.ts';

/** The positions of today and the roles that each brings at each level. */
export function PositionTable() {
  const { t } = useTranslation('accountLists');
  const { pick } = useFormat();
  const { data } = useQuery(positionsQuery);
  const roleTitle = useRoleTitle();
  const today = vietnamDay(new Date());
  const positions = (data?.positions ?? [])
    .filter(({ validFrom, validTo }) => validFrom <= today && (validTo === null || today < validTo))
    .sort((one, other) => one.rank - other.rank);
  const titles = (roles: readonly string[]) => roles.map(roleTitle).join(', ') || '–';
  return (
    <Section title={t('positions')}>
      <PlainRows
        label={t('positions')}
        headers={[t('position'), t('atNation'), t('atProvince'), t('atCommune')]}
        rows={positions.map(({ code, title, titleEn, nationRoles, provinceRoles, communeRoles }) => ({
          key: code,
          cells: [pick({ vi: title, en: titleEn }), titles(nationRoles), titles(provinceRoles), titles(communeRoles)],
        }))}
      />
    </Section>
  );
}
