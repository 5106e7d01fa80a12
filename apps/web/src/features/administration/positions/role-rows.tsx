import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import { Section } from '../../../page-parts/section.tsx';
import { PERMISSION_WORDS } from '../../identity/deputies/permission-words.ts';
import { useRoleTitle } from '../accounts/account-words.tsx';
import { roleBookQuery } from './position-queries.ts';

const ENTRUST_ANY = 'identity.entrust-any-role';

/** What each role of today allows, in plain words, and which roles its holder may pass on. */
export function RoleRows() {
  const { t } = useTranslation('positions');
  const { pick } = useFormat();
  const roleTitle = useRoleTitle();
  const { data } = useQuery(roleBookQuery);
  if (!data) return null;
  const passedOn = (code: string, permissions: readonly string[]) => {
    if (permissions.includes(ENTRUST_ANY)) return t('passesOnAny');
    const roles = data.entrusted.filter(({ role }) => role === code).map(({ entrusted }) => roleTitle(entrusted));
    return roles.join(', ') || t('passesOnNone');
  };
  return (
    <Section title={t('roles')}>
      <p className="muted">{t('rolesNote')}</p>
      <PlainRows
        label={t('roles')}
        headers={[t('role'), t('permits'), t('passesOn')]}
        rows={data.roles.map(({ code, title, titleEn, permissions }) => ({
          key: code,
          cells: [
            pick({ vi: title, en: titleEn }),
            permissions.map((permission) => pick(PERMISSION_WORDS[permission] ?? { vi: permission, en: permission })).join('; '),
            passedOn(code, permissions),
          ],
        }))}
      />
    </Section>
  );
}
