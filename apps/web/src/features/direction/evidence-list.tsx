import { useTranslation } from 'react-i18next';
import { inPlace } from '../../format/in-place.ts';
import type { Check } from './direction-queries.ts';

/** What shows a result: words, and where it lies. */
export function EvidenceList({ evidence }: { readonly evidence: Check['evidence'] }) {
  const { t } = useTranslation('direction');
  if (evidence.length === 0) return null;
  return (
    <ul aria-label={t('evidence.title')}>
      {inPlace(evidence).map(({ key, item: { text, link } }) => (
        <li key={key}>
          <span lang="vi">{text}</span>
          {link && (
            <>
              {' '}
              <a href={link} rel="noreferrer" target="_blank">
                {link}
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
