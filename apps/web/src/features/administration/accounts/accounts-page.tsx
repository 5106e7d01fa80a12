import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Column, DataTable } from '@thong-suot/ui';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { formatInstant, vietnamDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { usePlaceWords } from '../../../session/place.ts';
import { FilterSelect } from '../../../shell/filter-select.tsx';
import { Page } from '../../../shell/page.tsx';
import { useTableState } from '../../../shell/use-table-state.ts';
import { useTableTexts } from '../../../shell/use-table-texts.ts';
import { BLOCKS } from '../../../units/blocks.ts';
import { UnitPicker } from '../../../units/unit-picker.tsx';
import { positionsQuery } from '../account-lists/list-queries.ts';
import { AdminTabs } from '../admin-tabs.tsx';
import { FileLimitSection } from '../file-limit/file-limit-section.tsx';
import { MachinesSection } from '../machines/machines-section.tsx';
import { useManagesNation, useProvincesOfMachines, useSetsFileLimits } from '../managed.ts';
import { SignInSettings } from '../sign-in-settings/sign-in-settings.tsx';
import { type Account, type AccountFilter, accountsQuery, rolesQuery } from './account-queries.ts';
import { AccountState, isLasting, useRoleTitle } from './account-words.tsx';
import { FindAccount } from './find-account.tsx';
import { useNewAccount } from './new-account.tsx';
import { SessionLimitsForm } from './session-limits-form.tsx';

const STATES = [
  'open',
  'first-password',
  'provisional',
  'confirmed',
  'never-signed-in',
  'active',
  'idle',
  'locked',
  'without-appointment',
] as const;

/** Who may sign in, and where they are appointed; the way to make an account. */
export function AccountsPage() {
  const { t } = useTranslation('administration');
  const { count } = useFormat();
  const { filters, sort, sorting, onSortingChange } = useTableState();
  const texts = useTableTexts();
  const columns = useAccountColumns();
  const create = useNewAccount();
  const settings = useManagesNation();
  const fileLimits = useSetsFileLimits();
  const provinces = useProvincesOfMachines();
  const { state, role, area, level, part, position } = filters;
  const wanted = { state, role, area, level, part, position, sort } as AccountFilter;
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery({
    ...accountsQuery(wanted),
    placeholderData: keepPreviousData,
  });
  const total = data?.pages[0]?.total;
  return (
    <Page
      title={t('accounts.title')}
      answer={total !== undefined && t('accounts.answer', { count: total, formatted: count(total) })}
      actions={create.dialog}
    >
      {create.result}
      <AdminTabs />
      <FindAccount />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingNotice />}
      {data && (
        <DataTable
          caption={t('accounts.title')}
          captionHidden
          columns={columns}
          rows={data.pages.flatMap(({ accounts }) => accounts)}
          total={total ?? 0}
          rowKey={({ id }) => id}
          sorting={sorting}
          onSortingChange={onSortingChange}
          tools={<Filters />}
          onMore={hasNextPage ? () => void fetchNextPage() : undefined}
          texts={texts}
        />
      )}
      {settings && <SessionLimitsForm />}
      {fileLimits && <FileLimitSection />}
      {settings && <SignInSettings />}
      {!settings && provinces.map((place) => <MachinesSection key={`${place.area} ${place.part}`} place={place} />)}
    </Page>
  );
}

function useAccountColumns(): readonly Column<Account>[] {
  const { t } = useTranslation('administration');
  const roleTitle = useRoleTitle();
  const place = usePlaceWords();
  return useMemo(() => {
    const words = ({ appointments }: Account) =>
      appointments.filter(isLasting).map((one) => `${roleTitle(one.role)}: ${place.unit(one)}`);
    return [
      {
        id: 'name',
        header: t('accounts.personName'),
        namesRow: true,
        sortable: false,
        value: ({ name }) => name,
        cell: ({ id, name }) => (
          <Link to="/admin/accounts/$accountId" params={{ accountId: id }}>
            {name}
          </Link>
        ),
      },
      { id: 'loginName', header: t('accounts.loginName'), sortable: false, value: ({ loginName }) => loginName },
      {
        id: 'state',
        header: t('accounts.state'),
        sortable: false,
        value: ({ lockReason }) => lockReason,
        cell: (account) => <AccountState account={account} />,
      },
      {
        id: 'appointments',
        header: t('accounts.appointments'),
        sortable: false,
        value: (account) => words(account).join('; ') || t('accounts.noAppointment'),
      },
      { id: 'created', header: t('accounts.created'), value: ({ createdAt }) => formatInstant(createdAt) },
    ];
  }, [t, roleTitle, place]);
}

const LEVELS = ['nation', 'province', 'commune'] as const;

function Filters() {
  const { t } = useTranslation(['administration', 'identity']);
  const { pick } = useFormat();
  const unitId = useId();
  const { filters, setFilter } = useTableState();
  const { data: roles } = useQuery(rolesQuery);
  const { data: listed } = useQuery(positionsQuery);
  const positions = new Map((listed?.positions ?? []).map((position) => [position.code, position]));
  return (
    <>
      <FilterSelect
        name="state"
        label={t('accounts.state')}
        options={STATES.map((state) => ({ value: state, label: t(`accounts.states.${state}`) }))}
      />
      <FilterSelect
        name="level"
        label={t('accounts.level')}
        options={LEVELS.map((level) => ({ value: level, label: t(`accounts.levels.${level}`) }))}
      />
      <FilterSelect
        name="part"
        label={t('identity:appointments.block')}
        options={BLOCKS.map((block) => ({ value: block, label: t(`identity:blocks.${block}`) }))}
      />
      <FilterSelect
        name="role"
        label={t('accounts.role')}
        options={(roles ?? []).map(({ code, title, titleEn }) => ({ value: code, label: pick({ vi: title, en: titleEn }) }))}
      />
      <FilterSelect
        name="position"
        label={t('accounts.position')}
        options={[...positions.values()].map(({ code, title, titleEn }) => ({
          value: code,
          label: pick({ vi: title, en: titleEn }),
        }))}
      />
      <div className="labelled">
        <label htmlFor={unitId}>{t('accounts.unit')}</label>
        <UnitPicker
          ties={{ id: unitId }}
          area={filters.area ?? null}
          onChange={(area) => setFilter('area', area ?? undefined)}
          day={vietnamDay(new Date())}
        />
      </div>
    </>
  );
}
