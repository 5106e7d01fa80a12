import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../../../page-parts/form.module.css';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import { Section } from '../../../page-parts/section.tsx';
import type { HandedOut } from './account-lists-page.tsx';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function download(sheet: string): void {
  const bytes = Uint8Array.from(atob(sheet), (sign) => sign.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  const link = Object.assign(document.createElement('a'), { href: address, download: 'thong-suot-ma-lan-dau.xlsx' });
  link.click();
  URL.revokeObjectURL(address);
}

/** First codes, by unit, this once: whoever leaves the page with them is asked first. */
export function HandOut({ out, onDone }: { readonly out: HandedOut; readonly onDone: () => void }) {
  const { t } = useTranslation('accountLists');
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
  const { sheet } = out;
  const units = [...Map.groupBy(out.codes, ({ areaName }) => areaName ?? t('nation'))].sort(([one], [other]) =>
    one.localeCompare(other, 'vi'),
  );
  return (
    <Section title={t('codes')}>
      <p role="status">{t('codesNote')}</p>
      <div className={`${styles.buttons} screen-only`}>
        {sheet !== null && (
          <Button type="button" onClick={() => download(sheet)}>
            {t('download')}
          </Button>
        )}
        <Button type="button" variant="default" onClick={() => window.print()}>
          {t('print')}
        </Button>
        <Button type="button" variant="default" onClick={onDone}>
          {t('done')}
        </Button>
      </div>
      {units.map(([unit, codes]) => (
        <div key={unit} className={styles.sheetOfUnit}>
          <h3>{unit}</h3>
          <PlainRows
            label={`${t('codes')}: ${unit}`}
            headers={[t('name'), t('loginName'), t('code')]}
            rows={codes.map(({ name, loginName, code }) => ({
              key: loginName,
              cells: [name, loginName, <code key="code">{code}</code>],
            }))}
          />
        </div>
      ))}
    </Section>
  );
}
