import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { formatInstant } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { currentLanguage } from '../../../i18n/languages.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import styles from '../../../page-parts/form.module.css';
import { type OutsideLink, outsideLinkAddress, ownLinksQuery, removeOwnLink, useLinksChanged } from './outside-queries.ts';
import type { PartProps } from './part.ts';
import own from './security.module.css';

/** The sign-on providers of others, such as VNeID: linked by oneself, after showing who one is; nothing where there are none. */
export function OutsidePart({ mayChange }: Pick<PartProps, 'mayChange'>) {
  const { t } = useTranslation('identity');
  const { data, error, refetch } = useQuery(ownLinksQuery);
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data || data.links.length === 0) return null;
  return (
    <div className={`${styles.section} ${own.part}`}>
      <h3>{t('security.outside.title')}</h3>
      <p>{t('security.outside.what')}</p>
      <ul className={own.links}>
        {data.links.map((link) => (
          <li key={link.providerId}>
            <LinkRow link={link} mayChange={mayChange} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function LinkRow({ link, mayChange }: { readonly link: OutsideLink; readonly mayChange: boolean }) {
  const { t, i18n } = useTranslation('identity');
  const { pick } = useFormat();
  const name = pick({ vi: link.label, en: link.labelEn });
  const begin = useMutation({
    mutationFn: () => outsideLinkAddress(link.providerId, currentLanguage(i18n.language)),
    onSuccess: (address) => window.location.assign(address),
  });
  const changed = useLinksChanged();
  const remove = useMutation({ mutationFn: () => removeOwnLink(link.providerId), onSuccess: changed });
  return (
    <>
      <span>
        <strong>{name}</strong>:{' '}
        {link.linkedAt === null
          ? t('security.outside.none')
          : t('security.outside.since', { time: formatInstant(link.linkedAt) })}
      </span>
      {mayChange && link.linkedAt === null && (
        <Button
          type="button"
          variant="default"
          aria-disabled={begin.isPending}
          onClick={() => {
            if (!begin.isPending) begin.mutate();
          }}
        >
          {t('security.outside.link', { name })}
        </Button>
      )}
      {mayChange && link.linkedAt !== null && (
        <AskDialog
          action={t('security.outside.remove')}
          openLabel={t('security.outside.removeOne', { name })}
          title={t('security.outside.removeTitle', { name })}
          onOpen={remove.reset}
          onConfirm={() => remove.mutateAsync()}
          pending={remove.isPending}
          error={remove.error}
        >
          <p>{t('security.outside.removeQuestion')}</p>
        </AskDialog>
      )}
      {begin.isError && <ProblemNotice error={begin.error} />}
    </>
  );
}
