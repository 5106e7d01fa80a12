import { StatusMark } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../format/use-format.ts';
import type { ShownFinding } from './findings-shown.ts';

/** What a check found in words, with how much it weighs as colour, shape and word. */
export function FindingWords({ finding: { severity, textVi, textEn } }: { readonly finding: ShownFinding }) {
  const { t } = useTranslation('ownReports');
  const { pick } = useFormat();
  return (
    <>
      <StatusMark tone={severity === 'stop' ? 'bad' : 'warning'} word={`${t(`findings.mark.${severity}`)}:`} />{' '}
      {pick({ vi: textVi, en: textEn })}
    </>
  );
}
