import { useTranslation } from 'react-i18next';
import { inPlace } from '../../../format/in-place.ts';
import { differencesBetween } from './differences.ts';
import type { FormContent } from './form-queries.ts';
import { useDifferenceWords } from './form-words.ts';

/** What a form asks or checks otherwise than another state of it, as sentences. */
export function DifferenceList({ before, after }: { readonly before: FormContent; readonly after: FormContent }) {
  const { t } = useTranslation('forms');
  const words = useDifferenceWords();
  const differences = differencesBetween(before, after);
  if (differences.length === 0) return <p>{t('differences.none')}</p>;
  return (
    <ul>
      {inPlace(differences).map(({ key, item }) => (
        <li key={key}>{words(item)}</li>
      ))}
    </ul>
  );
}
