import { Link, useLocation } from '@tanstack/react-router';
import { DisclosureMenu } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { grouped, type NavigationPage, type PageGroup } from './navigation.ts';
import styles from './navigation-bar.module.css';
import { usePages } from './use-pages.ts';

/** Whoever uses as few pages sees each of them in the bar; others see groups. */
const FEW_PAGES = 8;

/** The pages, as a bar of groups; on a narrow screen behind one button. */
export function NavigationBar() {
  const { t } = useTranslation();
  const pages = usePages();
  const groups = grouped(pages);
  return (
    <>
      <nav className={styles.wide} aria-label={t('mainNavigation')}>
        {pages.length <= FEW_PAGES
          ? groups.flatMap((group) => group.pages).map((page) => <PageLink key={page.name} page={page} />)
          : groups.map((group) => <WideGroup key={group.name} group={group} />)}
      </nav>
      <nav className={styles.narrow} aria-label={t('mainNavigation')}>
        <DisclosureMenu label={t('menu')}>
          {groups.map((group) => (
            <div key={group.name} className={styles.narrowGroup}>
              <span className={styles.groupName}>{t(`pageGroups.${group.name}`)}</span>
              {group.pages.map((page) => (
                <PageLink key={page.name} page={page} />
              ))}
            </div>
          ))}
        </DisclosureMenu>
      </nav>
    </>
  );
}

function WideGroup({ group: { name, pages } }: { readonly group: PageGroup }) {
  const { t } = useTranslation();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const [only] = pages;
  if (only && pages.length === 1) return <PageLink page={only} />;
  return (
    <div className={styles.group} data-current={pages.some(({ to }) => isAt(path, to))}>
      <DisclosureMenu align="start" label={t(`pageGroups.${name}`)}>
        {pages.map((page) => (
          <PageLink key={page.name} page={page} />
        ))}
      </DisclosureMenu>
    </div>
  );
}

const isAt = (path: string, to: string) => path === to || (to !== '/' && path.startsWith(`${to}/`));

function PageLink({ page: { name, to } }: { readonly page: NavigationPage }) {
  const { t } = useTranslation();
  return (
    <Link to={to} className={styles.link} activeOptions={{ exact: to === '/', includeSearch: false }}>
      {t(`pages.${name}`)}
    </Link>
  );
}
