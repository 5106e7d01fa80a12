import { useTranslation } from 'react-i18next';
import { useSession } from '../../../session/session.ts';
import { Page } from '../../../shell/page.tsx';
import { AgencyCodes } from './agency-codes.tsx';
import { OpenQuestions } from './open-questions.tsx';
import { UnitChanges } from './unit-changes.tsx';

/** Keeping the units of the nation: changes of the map, identifiers of agencies, and what the sources leave open. */
export function UnitsPage() {
  const { t } = useTranslation('administration');
  const { permissions } = useSession();
  return (
    <Page title={t('units.title')} answer={t('units.answer')}>
      {permissions.includes('organisations.change-units') && <UnitChanges />}
      {permissions.includes('organisations.record-codes') && <AgencyCodes />}
      <OpenQuestions />
    </Page>
  );
}
